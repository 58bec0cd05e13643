// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteParameterGroup`, from `polardb/DeleteParameterGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a parameter template; clusters that it was applied to keep their values.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteParameterGroupRequest::new()
///     .parameter_group_id("...");
/// let reply = client.delete_parameter_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteParameterGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Parameter template that is meant; it holds settings for new clusters.
    pub parameter_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteParameterGroupRequest {
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
    /// Sets `ParameterGroupId`, which is required.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteParameterGroupRequest {
        "RegionId" => region_id: query,
        "ParameterGroupId" => parameter_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteParameterGroupRequest {
    type Response = DeleteParameterGroupResponse;
    type Error = DeleteParameterGroupError;
    const INFO: OperationInfo = super::operation("DeleteParameterGroup")
        .required(&["RegionId", "ParameterGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteParameterGroupError] = &[
        DeleteParameterGroupError::InvalidRegionIdMalformed,
        DeleteParameterGroupError::InvalidParameterGroupIdMalformed,
    ];
}

/// Response to [`DeleteParameterGroupRequest`].
pub type DeleteParameterGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteParameterGroupRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidParameterGroupIdMalformed`](super::DocumentedError::InvalidParameterGroupIdMalformed)
pub type DeleteParameterGroupError = super::DocumentedError;
