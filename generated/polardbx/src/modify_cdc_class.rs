// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdcClass`, from `polardbx/ModifyCdcClass.md`.

use alicloud_runtime::codegen::*;

/// Changes class or number of the CDC nodes of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyCdcClassRequest::new()
///     .instance_name("...")
///     .cdc_class("...");
/// let reply = client.modify_cdc_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdcClassRequest {
    /// **Required.** Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// **Required.** Size, model or class of the cdc.
    pub cdc_class: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many there are of this: CDC node.
    pub cdc_node_count: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<String>,
}

impl ModifyCdcClassRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `CdcClass`, which is required.
    pub fn cdc_class(mut self, value: impl Into<String>) -> Self {
        self.cdc_class = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CDCNodeCount`.
    pub fn cdc_node_count(mut self, value: impl Into<String>) -> Self {
        self.cdc_node_count = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    ModifyCdcClassRequest {
        "InstanceName" => instance_name: query,
        "CdcClass" => cdc_class: query,
        "RegionId" => region_id: query,
        "CDCNodeCount" => cdc_node_count: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for ModifyCdcClassRequest {
    type Response = ModifyCdcClassResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCdcClass")
        .required(&["InstanceName", "CdcClass", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyCdcClassRequest`], which the documentation does not describe.
pub type ModifyCdcClassResponse = alicloud_runtime::UndocumentedResponse;
