// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWorkgroupAttribute`, from `smc/ModifyWorkgroupAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of a workgroup.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::ModifyWorkgroupAttributeRequest::new()
///     .workgroup_id("...");
/// let reply = client.modify_workgroup_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWorkgroupAttributeRequest {
    /// **Required.** Group of sources that are worked on together.
    pub workgroup_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyWorkgroupAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkgroupId`, which is required.
    pub fn workgroup_id(mut self, value: impl Into<String>) -> Self {
        self.workgroup_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyWorkgroupAttributeRequest {
        "WorkgroupId" => workgroup_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyWorkgroupAttributeRequest {
    type Response = ModifyWorkgroupAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWorkgroupAttribute")
        .required(&["WorkgroupId"]);
}

/// Response to [`ModifyWorkgroupAttributeRequest`], which the documentation does not describe.
pub type ModifyWorkgroupAttributeResponse = alicloud_runtime::UndocumentedResponse;
