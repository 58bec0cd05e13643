// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSmsMetadata`, from `ccc/ListSmsMetadata.md`.

use alicloud_runtime::codegen::*;

/// Lists metadata for text messages of an instance, by scenario.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListSmsMetadataRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// let reply = client.list_sms_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSmsMetadataRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kinds of use whose SMS templates are wanted, as a JSON array.
    pub scenario_list_json: Option<String>,
}

impl ListSmsMetadataRequest {
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
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ScenarioListJson`.
    pub fn scenario_list_json(mut self, value: impl Into<String>) -> Self {
        self.scenario_list_json = Some(value.into());
        self
    }
}

request! {
    ListSmsMetadataRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ScenarioListJson" => scenario_list_json: query,
    }
}

impl Operation for ListSmsMetadataRequest {
    type Response = ListSmsMetadataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSmsMetadata")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`ListSmsMetadataRequest`], which the documentation does not describe.
pub type ListSmsMetadataResponse = alicloud_runtime::UndocumentedResponse;
