// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumePdnsService`, from `alidns/ResumePdnsService.md`.

use alicloud_runtime::codegen::*;

/// Lets public DNS go on for the account after a pause.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ResumePdnsServiceRequest::new();
/// let reply = client.resume_pdns_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumePdnsServiceRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
}

impl ResumePdnsServiceRequest {
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
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
}

request! {
    ResumePdnsServiceRequest {
        "Lang" => lang: query,
        "ServiceType" => service_type: query,
    }
}

impl Operation for ResumePdnsServiceRequest {
    type Response = ResumePdnsServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumePdnsService");
}

/// Response to [`ResumePdnsServiceRequest`].
pub type ResumePdnsServiceResponse = alicloud_runtime::EmptyResponse;
