// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomImage`, from `swas-open/CreateCustomImage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a custom image from snapshots of a server's system disk and data disk.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateCustomImageRequest::new()
///     .instance_id("...")
///     .image_name("...");
/// let reply = client.create_custom_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the image goes by.
    pub image_name: Option<String>,
    /// ID of the system snapshot that the call is about.
    pub system_snapshot_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the data snapshot that the call is about.
    pub data_snapshot_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateCustomImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ImageName`, which is required.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `SystemSnapshotId`.
    pub fn system_snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.system_snapshot_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DataSnapshotId`.
    pub fn data_snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.data_snapshot_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateCustomImageRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ImageName" => image_name: query,
        "SystemSnapshotId" => system_snapshot_id: query,
        "Description" => description: query,
        "DataSnapshotId" => data_snapshot_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateCustomImageRequest {
    type Response = CreateCustomImageResponse;
    type Error = CreateCustomImageError;
    const INFO: OperationInfo = super::operation("CreateCustomImage")
        .required(&["RegionId", "InstanceId", "ImageName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateCustomImageError] = &[
        CreateCustomImageError::InvalidParamDataSnapshotIdNotFound,
        CreateCustomImageError::InvalidParamSystemSnapshotIdNotFound,
        CreateCustomImageError::InvalidParamIllegalImageName,
        CreateCustomImageError::ImageNameAlreadyExist,
        CreateCustomImageError::CustomImageQuotaLimit,
        CreateCustomImageError::InvalidParamSystemSnapshotIdNotSupport,
        CreateCustomImageError::IncorrectInstanceStatus,
        CreateCustomImageError::InvalidInstanceIdNotFound,
        CreateCustomImageError::InternalError,
    ];
}

/// Response to [`CreateCustomImageRequest`].
#[non_exhaustive]
pub struct CreateCustomImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-csaascsaccscs****`.
    pub image_id: Option<String>,
}

response! {
    CreateCustomImageResponse {
        "RequestId" => request_id: value,
        "ImageId" => image_id: value,
    }
}

/// Errors that the documentation of [`CreateCustomImageRequest`] names.
///
/// - [`InvalidParamDataSnapshotIdNotFound`](super::DocumentedError::InvalidParamDataSnapshotIdNotFound)
/// - [`InvalidParamSystemSnapshotIdNotFound`](super::DocumentedError::InvalidParamSystemSnapshotIdNotFound)
/// - [`InvalidParamIllegalImageName`](super::DocumentedError::InvalidParamIllegalImageName)
/// - [`ImageNameAlreadyExist`](super::DocumentedError::ImageNameAlreadyExist)
/// - [`CustomImageQuotaLimit`](super::DocumentedError::CustomImageQuotaLimit)
/// - [`InvalidParamSystemSnapshotIdNotSupport`](super::DocumentedError::InvalidParamSystemSnapshotIdNotSupport)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateCustomImageError = super::DocumentedError;
