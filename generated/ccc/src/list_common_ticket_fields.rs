// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCommonTicketFields`, from `ccc/ListCommonTicketFields.md`.

use alicloud_runtime::codegen::*;

/// Lists the fields that all tickets of an instance have in common.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCommonTicketFieldsRequest::new()
///     .instance_id("...");
/// let reply = client.list_common_ticket_fields(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCommonTicketFieldsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListCommonTicketFieldsRequest {
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
}

request! {
    ListCommonTicketFieldsRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListCommonTicketFieldsRequest {
    type Response = ListCommonTicketFieldsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCommonTicketFields")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListCommonTicketFieldsRequest`], which the documentation does not describe.
pub type ListCommonTicketFieldsResponse = alicloud_runtime::UndocumentedResponse;
