// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceLogStatus`, from `waf-openapi_2021_10_01/ModifyResourceLogStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the collection of logs on or off for a protected object.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyResourceLogStatusRequest::new()
///     .instance_id("...")
///     .resource("...")
///     .status(true);
/// let reply = client.modify_resource_log_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceLogStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyResourceLogStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyResourceLogStatusRequest {
        "InstanceId" => instance_id: query,
        "Resource" => resource: query,
        "Status" => status: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyResourceLogStatusRequest {
    type Response = ModifyResourceLogStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResourceLogStatus")
        .required(&["InstanceId", "Resource", "Status"])
        .region("RegionId");
}

/// Response to [`ModifyResourceLogStatusRequest`].
#[non_exhaustive]
pub struct ModifyResourceLogStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C55A3E5-638A-5D6E-9A2F-C3CE5A677EC5`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    ModifyResourceLogStatusResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}
