// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSasTrial`, from `sas/CreateSasTrial.md`.

use alicloud_runtime::codegen::*;

/// Applies for a free trial of Security Center in a chosen edition.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateSasTrialRequest::new();
/// let reply = client.create_sas_trial(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSasTrialRequest {
    /// Which version of the try is meant.
    pub try_version: Option<i32>,
    /// Whether this holds: from ecs.
    pub from_ecs: Option<bool>,
    /// Which kind of try it is or is to be.
    pub try_type: Option<i32>,
    /// Details about you and your purpose, as the form for a trial asks for them.
    pub request_form: Option<RequestForm>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateSasTrialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TryVersion`.
    #[inline]
    pub fn try_version(mut self, value: i32) -> Self {
        self.try_version = Some(value);
        self
    }
    /// Sets `FromEcs`.
    #[inline]
    pub fn from_ecs(mut self, value: bool) -> Self {
        self.from_ecs = Some(value);
        self
    }
    /// Sets `TryType`.
    #[inline]
    pub fn try_type(mut self, value: i32) -> Self {
        self.try_type = Some(value);
        self
    }
    /// Sets `RequestForm`.
    pub fn request_form(mut self, value: impl Into<RequestForm>) -> Self {
        self.request_form = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateSasTrialRequest {
        "TryVersion" => try_version: form,
        "FromEcs" => from_ecs: form,
        "TryType" => try_type: form,
        "RequestForm" => request_form: form_json,
        "Lang" => lang: form,
    }
}

impl Operation for CreateSasTrialRequest {
    type Response = CreateSasTrialResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSasTrial");
}

/// Response to [`CreateSasTrialRequest`], which the documentation does not describe.
pub type CreateSasTrialResponse = alicloud_runtime::UndocumentedResponse;

/// Details about you and your purpose, as the form for a trial asks for them.
#[non_exhaustive]
pub struct RequestForm {
    /// Why it came to the try.
    pub try_reason: Option<String>,
}

impl RequestForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TryReason`.
    pub fn try_reason(mut self, value: impl Into<String>) -> Self {
        self.try_reason = Some(value.into());
        self
    }
}

request! {
    RequestForm {
        "TryReason" => try_reason: field,
    }
}
