// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptOperationTicket`, from `yundun-bastionhost/AcceptOperationTicket.md`.

use alicloud_runtime::codegen::*;

/// Approves an O\&M application and limits how long and how often it holds.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AcceptOperationTicketRequest::new()
///     .instance_id("...")
///     .operation_ticket_id("...");
/// let reply = client.accept_operation_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptOperationTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the operation ticket that the call is about.
    pub operation_ticket_id: Option<String>,
    /// How many there are of this: effect.
    pub effect_count: Option<String>,
    /// When the effect began or is to begin.
    pub effect_start_time: Option<String>,
    /// When the effect ended or is to end.
    pub effect_end_time: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl AcceptOperationTicketRequest {
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
    /// Sets `EffectCount`.
    pub fn effect_count(mut self, value: impl Into<String>) -> Self {
        self.effect_count = Some(value.into());
        self
    }
    /// Sets `EffectStartTime`.
    pub fn effect_start_time(mut self, value: impl Into<String>) -> Self {
        self.effect_start_time = Some(value.into());
        self
    }
    /// Sets `EffectEndTime`.
    pub fn effect_end_time(mut self, value: impl Into<String>) -> Self {
        self.effect_end_time = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    AcceptOperationTicketRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "OperationTicketId" => operation_ticket_id: query,
        "EffectCount" => effect_count: query,
        "EffectStartTime" => effect_start_time: query,
        "EffectEndTime" => effect_end_time: query,
        "Comment" => comment: query,
    }
}

impl Operation for AcceptOperationTicketRequest {
    type Response = AcceptOperationTicketResponse;
    type Error = AcceptOperationTicketError;
    const INFO: OperationInfo = super::operation("AcceptOperationTicket")
        .required(&["InstanceId", "OperationTicketId"])
        .region("RegionId");
    const ERRORS: &'static [AcceptOperationTicketError] = &[
        AcceptOperationTicketError::InvalidParameter,
        AcceptOperationTicketError::InternalError,
    ];
}

/// Response to [`AcceptOperationTicketRequest`].
pub type AcceptOperationTicketResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AcceptOperationTicketRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AcceptOperationTicketError = super::DocumentedError;
