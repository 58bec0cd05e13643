// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCanTrySas`, from `sas/GetCanTrySas.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account may still try Security Center free of charge.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCanTrySasRequest::new();
/// let reply = client.get_can_try_sas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCanTrySasRequest {
    /// Whether this holds: from ecs.
    pub from_ecs: Option<bool>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetCanTrySasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FromEcs`.
    #[inline]
    pub fn from_ecs(mut self, value: bool) -> Self {
        self.from_ecs = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetCanTrySasRequest {
        "FromEcs" => from_ecs: form,
        "Lang" => lang: form,
    }
}

impl Operation for GetCanTrySasRequest {
    type Response = GetCanTrySasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCanTrySas").read_only();
}

/// Response to [`GetCanTrySasRequest`], which the documentation does not describe.
pub type GetCanTrySasResponse = alicloud_runtime::UndocumentedResponse;
