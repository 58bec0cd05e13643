// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `dts/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off DTS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["dtsntk10k6r12v****"])
///     .resource_type("ALIYUN::DTS::INSTANCE");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the migration, synchronization or subscription instance that carries the tag
    /// or is moved. Items: at most 51. Example: `dtsntk10k6r12v****`.
    pub resource_id: Vec<String>,
    /// Kind of resource; only `ALIYUN::DTS::INSTANCE` is possible. Example: `ALIYUN::DTS::INSTANCE`.
    pub resource_type: Option<String>,
    /// Name part of a tag that the resource carries. Items: at most 21. Example: `testkey1`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given. Example: `false`.
    pub all: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UntagResourcesRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::ThrottlingUser,
        UntagResourcesError::InvalidSecurityTokenExpired,
        UntagResourcesError::ServiceUnavailable,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED3A8FE0-EEFA-4416-BC42-34D61A52****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UntagResourcesResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UntagResourcesError = super::DocumentedError;
