// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStrictEventName`, from `sas/UpdateStrictEventName.md`.

use alicloud_runtime::codegen::*;

/// Adds alert names to strict mode or removes them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateStrictEventNameRequest::new()
///     .operator("...");
/// let reply = client.update_strict_event_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStrictEventNameRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
    /// Items of the kind event name to work on or to narrow the list down to. Items: at most 100.
    pub event_name_list: Vec<String>,
}

impl UpdateStrictEventNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Operator`, which is required.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `EventNameList`.
    pub fn event_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_name_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateStrictEventNameRequest {
        "Lang" => lang: query,
        "Operator" => operator: query,
        "EventNameList" => event_name_list: query,
    }
}

impl Operation for UpdateStrictEventNameRequest {
    type Response = UpdateStrictEventNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateStrictEventName")
        .required(&["Operator"]);
}

/// Response to [`UpdateStrictEventNameRequest`], which the documentation does not describe.
pub type UpdateStrictEventNameResponse = alicloud_runtime::UndocumentedResponse;
