// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEventStatus`, from `sddp/ModifyEventStatus.md`.

use alicloud_runtime::codegen::*;

/// Handles an anomalous event by setting its status and the reason.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyEventStatusRequest::new()
///     .id(1)
///     .status(1);
/// let reply = client.modify_event_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEventStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Whether detection is to be strengthened by this event, so that alerts become more exact.
    pub backed: Option<bool>,
    /// Why it came to the deal.
    pub deal_reason: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyEventStatusRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Backed`.
    #[inline]
    pub fn backed(mut self, value: bool) -> Self {
        self.backed = Some(value);
        self
    }
    /// Sets `DealReason`.
    pub fn deal_reason(mut self, value: impl Into<String>) -> Self {
        self.deal_reason = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ModifyEventStatusRequest {
        "Lang" => lang: query,
        "Id" => id: query,
        "Backed" => backed: query,
        "DealReason" => deal_reason: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyEventStatusRequest {
    type Response = ModifyEventStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyEventStatus")
        .required(&["Id", "Status"]);
}

/// Response to [`ModifyEventStatusRequest`].
pub type ModifyEventStatusResponse = alicloud_runtime::EmptyResponse;
