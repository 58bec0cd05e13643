// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGadInstanceName`, from `dts/ModifyGadInstanceName.md`.

use alicloud_runtime::codegen::*;

/// Gives a global active database cluster another name.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyGadInstanceNameRequest::new();
/// let reply = client.modify_gad_instance_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGadInstanceNameRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl ModifyGadInstanceNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    ModifyGadInstanceNameRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for ModifyGadInstanceNameRequest {
    type Response = ModifyGadInstanceNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyGadInstanceName")
        .region("RegionId");
}

/// Response to [`ModifyGadInstanceNameRequest`], which the documentation does not describe.
pub type ModifyGadInstanceNameResponse = alicloud_runtime::UndocumentedResponse;
