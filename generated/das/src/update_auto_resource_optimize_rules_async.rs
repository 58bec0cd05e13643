// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAutoResourceOptimizeRulesAsync`, from `das/UpdateAutoResourceOptimizeRulesAsync.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFailInstanceList, ConfigResponse, ConfigSuccessInstanceList, RulesAsyncData};

/// Sets the thresholds for automatic reclaiming of tablespace fragments on several instances,
/// asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::UpdateAutoResourceOptimizeRulesAsyncRequest::new()
///     .instance_ids("...")
///     .table_space_size(1.0)
///     .table_fragmentation_ratio(1.0);
/// let reply = client.update_auto_resource_optimize_rules_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// **Required.** How large the table space is or is to be.
    pub table_space_size: Option<f64>,
    /// **Required.** Share of wasted space from which a table is defragmented.
    pub table_fragmentation_ratio: Option<f64>,
    /// ID of the result that the call is about.
    pub result_id: Option<String>,
}

impl UpdateAutoResourceOptimizeRulesAsyncRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `TableSpaceSize`, which is required.
    #[inline]
    pub fn table_space_size(mut self, value: f64) -> Self {
        self.table_space_size = Some(value);
        self
    }
    /// Sets `TableFragmentationRatio`, which is required.
    #[inline]
    pub fn table_fragmentation_ratio(mut self, value: f64) -> Self {
        self.table_fragmentation_ratio = Some(value);
        self
    }
    /// Sets `ResultId`.
    pub fn result_id(mut self, value: impl Into<String>) -> Self {
        self.result_id = Some(value.into());
        self
    }
}

request! {
    UpdateAutoResourceOptimizeRulesAsyncRequest {
        "ConsoleContext" => console_context: query,
        "InstanceIds" => instance_ids: query,
        "TableSpaceSize" => table_space_size: query,
        "TableFragmentationRatio" => table_fragmentation_ratio: query,
        "ResultId" => result_id: query,
    }
}

impl Operation for UpdateAutoResourceOptimizeRulesAsyncRequest {
    type Response = UpdateAutoResourceOptimizeRulesAsyncResponse;
    type Error = UpdateAutoResourceOptimizeRulesAsyncError;
    const INFO: OperationInfo = super::operation("UpdateAutoResourceOptimizeRulesAsync")
        .required(&["InstanceIds", "TableSpaceSize", "TableFragmentationRatio"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateAutoResourceOptimizeRulesAsyncError] = &[
        UpdateAutoResourceOptimizeRulesAsyncError::InvalidParams,
        UpdateAutoResourceOptimizeRulesAsyncError::NoPermission,
    ];
}

/// Response to [`UpdateAutoResourceOptimizeRulesAsyncRequest`].
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RulesAsyncData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CB97BC4-6479-55D0-B9D0-EA925AFE****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateAutoResourceOptimizeRulesAsyncResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateAutoResourceOptimizeRulesAsyncRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type UpdateAutoResourceOptimizeRulesAsyncError = super::DocumentedError;
