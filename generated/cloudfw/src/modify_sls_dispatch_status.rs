// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySlsDispatchStatus`, from `cloudfw/ModifySlsDispatchStatus.md`.

use alicloud_runtime::codegen::*;

/// Changes the delivery of firewall logs to Simple Log Service: status, filter keys or region.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifySlsDispatchStatusRequest::new();
/// let reply = client.modify_sls_dispatch_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySlsDispatchStatusRequest {
    /// Whether this is switched on: status.
    pub enable_status: Option<bool>,
    /// Value that the dispatch has or is given.
    pub dispatch_value: Option<String>,
    /// The filter keys that are concerned.
    pub filter_keys: Option<String>,
    /// Region that the new lies in.
    pub new_region_id: Option<String>,
}

impl ModifySlsDispatchStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableStatus`.
    #[inline]
    pub fn enable_status(mut self, value: bool) -> Self {
        self.enable_status = Some(value);
        self
    }
    /// Sets `DispatchValue`.
    pub fn dispatch_value(mut self, value: impl Into<String>) -> Self {
        self.dispatch_value = Some(value.into());
        self
    }
    /// Sets `FilterKeys`.
    pub fn filter_keys(mut self, value: impl Into<String>) -> Self {
        self.filter_keys = Some(value.into());
        self
    }
    /// Sets `NewRegionId`.
    pub fn new_region_id(mut self, value: impl Into<String>) -> Self {
        self.new_region_id = Some(value.into());
        self
    }
}

request! {
    ModifySlsDispatchStatusRequest {
        "EnableStatus" => enable_status: query,
        "DispatchValue" => dispatch_value: query,
        "FilterKeys" => filter_keys: query,
        "NewRegionId" => new_region_id: query,
    }
}

impl Operation for ModifySlsDispatchStatusRequest {
    type Response = ModifySlsDispatchStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySlsDispatchStatus");
}

/// Response to [`ModifySlsDispatchStatusRequest`], which the documentation does not describe.
pub type ModifySlsDispatchStatusResponse = alicloud_runtime::UndocumentedResponse;
