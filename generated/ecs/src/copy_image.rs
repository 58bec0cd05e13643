// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyImage`, from `ecs/CopyImage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

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
    /// KMS key to encrypt the image copy with.
    /// Length: at most 64. Example: `e522b26d-abf6-4e0d-b5da-04b7******3c`.
    pub kms_key_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
        "EncryptAlgorithm" => encrypt_algorithm: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CopyImageRequest {
    type Response = CopyImageResponse;
    type Error = CopyImageError;
    const INFO: OperationInfo = super::operation("CopyImage")
        .required(&["ImageId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CopyImageError] = &[
        CopyImageError::InvalidAliUidIsNull,
        CopyImageError::InvalidImageNameMalformed,
        CopyImageError::Forbbiden,
        CopyImageError::InvalidDescriptionMalformed,
        CopyImageError::SourceRegionNotFound,
        CopyImageError::DestinationRegionNotFound,
        CopyImageError::InvalidImageIdNotFound,
        CopyImageError::IncorrectImageStatus,
        CopyImageError::InvalidSnapshotIdNotFound,
        CopyImageError::InvalidImageNameDuplicated,
        CopyImageError::QuotaExceedImage,
        CopyImageError::QuotaExceedSnapshot,
        CopyImageError::OperationDeniedImageCopying,
        CopyImageError::RegionNotSupportCopy,
        CopyImageError::InvalidSnapshotTooOld,
        CopyImageError::OperationDenied,
        CopyImageError::IncorrectDestinationRegion,
        CopyImageError::SizeExceedImage,
        CopyImageError::OperationDeinedEncryptedSnapshot,
        CopyImageError::InternalError,
        CopyImageError::OperationDeniedSameRegionOnly,
        CopyImageError::OperationDeniedNotPublished,
        CopyImageError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CopyImageError::InvalidParameterKMSKeyIdNotFound,
        CopyImageError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CopyImageError::InvalidRegionNotSupport,
        CopyImageError::UserNotInTheWhiteList,
        CopyImageError::InvalidParameterEncryptedIllegal,
        CopyImageError::InvalidEncryptedNotMatchEncryptAlgorithm,
        CopyImageError::InvalidEncryptAlgorithm,
        CopyImageError::InvalidEncryptedNotMatchKmsKeyId,
        CopyImageError::OperationDeniedCommunityImage,
        CopyImageError::InvalidParameterKmsNotEnabled,
        CopyImageError::OperationDeniedNotAuthorized,
        CopyImageError::OperationDeniedEncryptSnapshotAcrossRegion,
        CopyImageError::InvalidRegionIdNotSupportEncryptAlgorithm,
        CopyImageError::OperationDeniedKmsServiceUnauthorized,
        CopyImageError::OperationDeniedNonCompliantDestinationRegion,
        CopyImageError::InvalidResourceGroupNotFound,
    ];
}

/// Response to [`CopyImageRequest`].
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

/// Errors that the documentation of [`CopyImageRequest`] names.
///
/// - [`InvalidAliUidIsNull`](super::DocumentedError::InvalidAliUidIsNull)
/// - [`InvalidImageNameMalformed`](super::DocumentedError::InvalidImageNameMalformed)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`SourceRegionNotFound`](super::DocumentedError::SourceRegionNotFound)
/// - [`DestinationRegionNotFound`](super::DocumentedError::DestinationRegionNotFound)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`IncorrectImageStatus`](super::DocumentedError::IncorrectImageStatus)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound), here with HTTP status 400
/// - [`InvalidImageNameDuplicated`](super::DocumentedError::InvalidImageNameDuplicated)
/// - [`QuotaExceedImage`](super::DocumentedError::QuotaExceedImage)
/// - [`QuotaExceedSnapshot`](super::DocumentedError::QuotaExceedSnapshot)
/// - [`OperationDeniedImageCopying`](super::DocumentedError::OperationDeniedImageCopying)
/// - [`RegionNotSupportCopy`](super::DocumentedError::RegionNotSupportCopy)
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`IncorrectDestinationRegion`](super::DocumentedError::IncorrectDestinationRegion)
/// - [`SizeExceedImage`](super::DocumentedError::SizeExceedImage)
/// - [`OperationDeinedEncryptedSnapshot`](super::DocumentedError::OperationDeinedEncryptedSnapshot)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 403
/// - [`OperationDeniedSameRegionOnly`](super::DocumentedError::OperationDeniedSameRegionOnly)
/// - [`OperationDeniedNotPublished`](super::DocumentedError::OperationDeniedNotPublished)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterEncryptedIllegal`](super::DocumentedError::InvalidParameterEncryptedIllegal)
/// - [`InvalidEncryptedNotMatchEncryptAlgorithm`](super::DocumentedError::InvalidEncryptedNotMatchEncryptAlgorithm)
/// - [`InvalidEncryptAlgorithm`](super::DocumentedError::InvalidEncryptAlgorithm)
/// - [`InvalidEncryptedNotMatchKmsKeyId`](super::DocumentedError::InvalidEncryptedNotMatchKmsKeyId)
/// - [`OperationDeniedCommunityImage`](super::DocumentedError::OperationDeniedCommunityImage)
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled)
/// - [`OperationDeniedNotAuthorized`](super::DocumentedError::OperationDeniedNotAuthorized)
/// - [`OperationDeniedEncryptSnapshotAcrossRegion`](super::DocumentedError::OperationDeniedEncryptSnapshotAcrossRegion)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`OperationDeniedKmsServiceUnauthorized`](super::DocumentedError::OperationDeniedKmsServiceUnauthorized)
/// - [`OperationDeniedNonCompliantDestinationRegion`](super::DocumentedError::OperationDeniedNonCompliantDestinationRegion)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type CopyImageError = super::DocumentedError;
