// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartLiveDomain`, from `live/StartLiveDomain.md`.

use alicloud_runtime::codegen::*;

/// Brings a stopped live domain back online, so that its status becomes online.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StartLiveDomainRequest::new()
///     .domain_name("...");
/// let reply = client.start_live_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartLiveDomainRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl StartLiveDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    StartLiveDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for StartLiveDomainRequest {
    type Response = StartLiveDomainResponse;
    type Error = StartLiveDomainError;
    const INFO: OperationInfo = super::operation("StartLiveDomain")
        .required(&["DomainName"]);
    const ERRORS: &'static [StartLiveDomainError] = &[
        StartLiveDomainError::RecordCheckNotAvailable,
        StartLiveDomainError::IcpBlack,
        StartLiveDomainError::IspBlack,
        StartLiveDomainError::DomainNotRecordedAliyun,
    ];
}

/// Response to [`StartLiveDomainRequest`].
pub type StartLiveDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartLiveDomainRequest`] names.
///
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
/// - [`DomainNotRecordedAliyun`](super::DocumentedError::DomainNotRecordedAliyun)
pub type StartLiveDomainError = super::DocumentedError;
