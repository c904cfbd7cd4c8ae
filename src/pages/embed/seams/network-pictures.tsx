/** `#network-pictures` in an embed: the other pictures need more room than a frame has. */
export { NetworkPicture as PictureOf } from '../../../views/network/network-picture';
