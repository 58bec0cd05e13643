// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ManualTriggerMaskingProcess`, from `sddp/ManualTriggerMaskingProcess.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Starts a masking task at once instead of at its scheduled time.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ManualTriggerMaskingProcessRequest::new()
///     .id(1);
/// let reply = client.manual_trigger_masking_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ManualTriggerMaskingProcessRequest {
    /// **Required.** Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl ManualTriggerMaskingProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ManualTriggerMaskingProcessRequest {
        "Id" => id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ManualTriggerMaskingProcessRequest {
    type Response = ManualTriggerMaskingProcessResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ManualTriggerMaskingProcess")
        .required(&["Id"]);
}

/// Response to [`ManualTriggerMaskingProcessRequest`].
pub type ManualTriggerMaskingProcessResponse = alicloud_runtime::EmptyResponse;
