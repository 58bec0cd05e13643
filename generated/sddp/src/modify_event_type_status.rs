// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEventTypeStatus`, from `sddp/ModifyEventTypeStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns on detection for the subtypes of anomalous events given.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyEventTypeStatusRequest::new();
/// let reply = client.modify_event_type_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEventTypeStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IDs of the sub types to work on or to narrow the list down to.
    pub sub_type_ids: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl ModifyEventTypeStatusRequest {
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
    /// Sets `SubTypeIds`.
    pub fn sub_type_ids(mut self, value: impl Into<String>) -> Self {
        self.sub_type_ids = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    ModifyEventTypeStatusRequest {
        "Lang" => lang: query,
        "SubTypeIds" => sub_type_ids: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for ModifyEventTypeStatusRequest {
    type Response = ModifyEventTypeStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyEventTypeStatus");
}

/// Response to [`ModifyEventTypeStatusRequest`].
pub type ModifyEventTypeStatusResponse = alicloud_runtime::EmptyResponse;
