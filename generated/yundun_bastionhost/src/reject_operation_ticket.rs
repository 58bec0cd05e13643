// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RejectOperationTicket`, from `yundun-bastionhost/RejectOperationTicket.md`.

use alicloud_runtime::codegen::*;

/// Rejects an O\&M application, optionally with a comment.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RejectOperationTicketRequest::new()
///     .instance_id("...")
///     .operation_ticket_id("...");
/// let reply = client.reject_operation_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RejectOperationTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the operation ticket that the call is about.
    pub operation_ticket_id: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl RejectOperationTicketRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OperationTicketId`, which is required.
    pub fn operation_ticket_id(mut self, value: impl Into<String>) -> Self {
        self.operation_ticket_id = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    RejectOperationTicketRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "OperationTicketId" => operation_ticket_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for RejectOperationTicketRequest {
    type Response = RejectOperationTicketResponse;
    type Error = RejectOperationTicketError;
    const INFO: OperationInfo = super::operation("RejectOperationTicket")
        .required(&["InstanceId", "OperationTicketId"])
        .region("RegionId");
    const ERRORS: &'static [RejectOperationTicketError] = &[
        RejectOperationTicketError::InvalidParameter,
        RejectOperationTicketError::InternalError,
    ];
}

/// Response to [`RejectOperationTicketRequest`].
pub type RejectOperationTicketResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RejectOperationTicketRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RejectOperationTicketError = super::DocumentedError;
