// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCallSummaries`, from `ccc/ListCallSummaries.md`.

use alicloud_runtime::codegen::*;

/// Lists the call summaries that belong to the contacts given.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCallSummariesRequest::new()
///     .instance_id("...");
/// let reply = client.list_call_summaries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCallSummariesRequest {
    /// IDs of the contacts to work on or to narrow the list down to.
    pub contact_id_list: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListCallSummariesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactIdList`.
    pub fn contact_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListCallSummariesRequest {
        "ContactIdList" => contact_id_list: query_json,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListCallSummariesRequest {
    type Response = ListCallSummariesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCallSummaries")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListCallSummariesRequest`], which the documentation does not describe.
pub type ListCallSummariesResponse = alicloud_runtime::UndocumentedResponse;
