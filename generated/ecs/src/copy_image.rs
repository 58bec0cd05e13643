// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyImage`, from `ecs/CopyImage.md`.

use alicloud_runtime::codegen::*;

/// Copies one of your custom images to another region. The copy runs in the background and can be
/// used when it is `Available`.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CopyImageRequest::new()
///     .image_id("m-bp1h46wfpjsjastc****")
///     .region_id("cn-hangzhou");
/// let reply = client.copy_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyImageRequest {
    /// **Required.** Custom image to copy. Example: `m-bp1h46wfpjsjastc****`.
    pub image_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region to copy the image to. Example: `cn-shanghai`.
    pub destination_region_id: Option<String>,
    /// Display name of the image copy. Length: 2 to 128. Example: `YourImageName`.
    pub destination_image_name: Option<String>,
    /// Note stored with the image copy. Length: 2 to 256. Example: `text`.
    pub destination_description: Option<String>,
    /// Whether the copy is encrypted. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// KMS key to encrypt the image copy with. Example: `e522b26d-abf6-4e0d-b5da-04b7******3c`.
    pub kms_key_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
}

impl CopyImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `DestinationImageName`.
    pub fn destination_image_name(mut self, value: impl Into<String>) -> Self {
        self.destination_image_name = Some(value.into());
        self
    }
    /// Sets `DestinationDescription`.
    pub fn destination_description(mut self, value: impl Into<String>) -> Self {
        self.destination_description = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CopyImageRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
        "DestinationRegionId" => destination_region_id: query,
        "DestinationImageName" => destination_image_name: query,
        "DestinationDescription" => destination_description: query,
        "Encrypted" => encrypted: query,
        "Tag" => tag: query,
        "KMSKeyId" => kms_key_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CopyImageRequest {
    type Response = CopyImageResponse;
    type Error = CopyImageError;
    const INFO: OperationInfo = super::operation("CopyImage")
        .required(&["ImageId", "RegionId"])
        .region("RegionId");
}

/// What [`CopyImageRequest`] is answered with.
#[non_exhaustive]
pub struct CopyImageResponse {
    /// ID of the new image in the destination region. Example: `m-bp1h46wfpjsjastd****`.
    pub image_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CopyImageResponse {
        "ImageId" => image_id: value,
        "RequestId" => request_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

errors! {
    /// Errors that the documentation of [`CopyImageRequest`] names.
    pub enum CopyImageError {
        InvalidAliUidIsNull = "InvalidAliUid.IsNull" ("401"), "", "The number of the account is missing from the request.";
        InvalidImageNameMalformed = "InvalidImageName.Malformed" ("400"), "", "The image name is too short or too long, or has characters that are not allowed.";
        Forbbiden = "Forbbiden" ("403"), "", "The caller may not use this resource.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        SourceRegionNotFound = "SourceRegion.NotFound" ("400"), "", "No region has the ID given in `RegionId`.";
        DestinationRegionNotFound = "DestinationRegion.NotFound" ("400"), "", "No region has the ID given in `DestinationRegionId`.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        IncorrectImageStatus = "IncorrectImageStatus" ("400"), "The image not available.", "The image is in a state that does not allow the operation.";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("400"), "", "No snapshot of the account has this ID in the region.";
        InvalidImageNameDuplicated = "InvalidImageName.Duplicated" ("400"), "", "Another image of the account has this name.";
        QuotaExceedImage = "QuotaExceed.Image" ("403"), "The Image Quota exceeds.", "The account has as many custom images as it may have; delete unused ones.";
        QuotaExceedSnapshot = "QuotaExceed.Snapshot" ("403"), "The snapshot quota exceeds.", "There are as many snapshots as are allowed; delete unused ones.";
        OperationDeniedImageCopying = "OperationDenied.ImageCopying" ("403"), "The Image are coping.", "The image is being copied; wait until that is done.";
        RegionNotSupportCopy = "RegionNotSupportCopy" ("403"), "", "Images cannot be copied from or to one of the two regions.";
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld" ("403"), "", "The snapshot dates from 15 July 2013 or before, which is too old for this operation.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        IncorrectDestinationRegion = "IncorrectDestinationRegion" ("403"), "", "An image cannot be copied into the region it is already in.";
        SizeExceedImage = "SizeExceed.Image" ("403"), "", "The image is too large to be copied.";
        OperationDeinedEncryptedSnapshot = "OperationDeined.EncryptedSnapshot" ("403"), "", "The image has encrypted snapshots, with which it can be neither copied nor shared.";
        InternalError = "InternalError" ("403"), "", "The service failed on its side; try again after a while.";
        OperationDeniedSameRegionOnly = "OperationDenied.SameRegionOnly" ("403"), "", "An image shared by another account cannot be copied to another region.";
        OperationDeniedNotPublished = "OperationDenied.NotPublished" ("403"), "", "Images of this kind are not offered in the destination region.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdNotFound = "InvalidParameter.KMSKeyId.NotFound" ("404"), "", "Key Management Service has no key with this ID in the region.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("403"), "", "The region does not offer the operation, or not with keys of your own.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidParameterEncryptedIllegal = "InvalidParameter.EncryptedIllegal" ("400"), "", "The parameters for encryption contradict each other, such as a key without `Encrypted`.";
    }
}
