// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyColumnarClass`, from `polardbx/ModifyColumnarClass.md`.

use alicloud_runtime::codegen::*;

/// Changes class or number of the columnar nodes of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyColumnarClassRequest::new()
///     .instance_name("...")
///     .columnar_class("...");
/// let reply = client.modify_columnar_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyColumnarClassRequest {
    /// **Required.** Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// **Required.** Size, model or class of the columnar.
    pub columnar_class: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many there are of this: columnar node.
    pub columnar_node_count: Option<String>,
    /// Way in which the switch works.
    pub switch_mode: Option<String>,
}

impl ModifyColumnarClassRequest {
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
    /// Sets `ColumnarClass`, which is required.
    pub fn columnar_class(mut self, value: impl Into<String>) -> Self {
        self.columnar_class = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ColumnarNodeCount`.
    pub fn columnar_node_count(mut self, value: impl Into<String>) -> Self {
        self.columnar_node_count = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    pub fn switch_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_mode = Some(value.into());
        self
    }
}

request! {
    ModifyColumnarClassRequest {
        "InstanceName" => instance_name: query,
        "ColumnarClass" => columnar_class: query,
        "RegionId" => region_id: query,
        "ColumnarNodeCount" => columnar_node_count: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for ModifyColumnarClassRequest {
    type Response = ModifyColumnarClassResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyColumnarClass")
        .required(&["InstanceName", "ColumnarClass", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyColumnarClassRequest`], which the documentation does not describe.
pub type ModifyColumnarClassResponse = alicloud_runtime::UndocumentedResponse;
