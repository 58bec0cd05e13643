// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PausePdnsService`, from `alidns/PausePdnsService.md`.

use alicloud_runtime::codegen::*;

/// Pauses public DNS for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::PausePdnsServiceRequest::new();
/// let reply = client.pause_pdns_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PausePdnsServiceRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
}

impl PausePdnsServiceRequest {
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
    PausePdnsServiceRequest {
        "Lang" => lang: query,
        "ServiceType" => service_type: query,
    }
}

impl Operation for PausePdnsServiceRequest {
    type Response = PausePdnsServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PausePdnsService");
}

/// Response to [`PausePdnsServiceRequest`].
pub type PausePdnsServiceResponse = alicloud_runtime::EmptyResponse;
