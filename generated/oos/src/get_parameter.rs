// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetParameter`, from `oos/GetParameter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Returns a common or public parameter with its value, optionally an older version.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetParameterRequest::new()
///     .name("...");
/// let reply = client.get_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetParameterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Which version of the parameter is meant.
    pub parameter_version: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl GetParameterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ParameterVersion`.
    #[inline]
    pub fn parameter_version(mut self, value: i32) -> Self {
        self.parameter_version = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    GetParameterRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "ParameterVersion" => parameter_version: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for GetParameterRequest {
    type Response = GetParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetParameter")
        .required(&["Name"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetParameterRequest`].
#[non_exhaustive]
pub struct GetParameterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA326372-2A10-4C3B-BE3E-6439DB7557CC`.
    pub request_id: Option<String>,
    /// Parameter, with its facts.
    pub parameter: Option<Parameter>,
}

response! {
    GetParameterResponse {
        "RequestId" => request_id: value,
        "Parameter" => parameter: value,
    }
}
