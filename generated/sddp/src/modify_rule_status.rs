// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRuleStatus`, from `sddp/ModifyRuleStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns rules for identifying sensitive data on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyRuleStatusRequest::new()
///     .status(1);
/// let reply = client.modify_rule_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRuleStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyRuleStatusRequest {
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
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
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
    ModifyRuleStatusRequest {
        "Lang" => lang: query,
        "Id" => id: query,
        "Ids" => ids: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyRuleStatusRequest {
    type Response = ModifyRuleStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyRuleStatus")
        .required(&["Status"]);
}

/// Response to [`ModifyRuleStatusRequest`].
#[non_exhaustive]
pub struct ModifyRuleStatusResponse {
    /// IDs of the faileds that were found or are concerned. Example: `1,2,3,4`.
    pub failed_ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C3AC882-E5A8-4855-BE77-B6837B695EF1`.
    pub request_id: Option<String>,
}

response! {
    ModifyRuleStatusResponse {
        "FailedIds" => failed_ids: value,
        "RequestId" => request_id: value,
    }
}
