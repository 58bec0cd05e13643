// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainProperty`, from `dcdn/DescribeDcdnDomainProperty.md`.

use alicloud_runtime::codegen::*;

/// Shows which protocol type an IPA-accelerated domain name uses.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainPropertyRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_domain_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainPropertyRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnDomainPropertyRequest {
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
    DescribeDcdnDomainPropertyRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnDomainPropertyRequest {
    type Response = DescribeDcdnDomainPropertyResponse;
    type Error = DescribeDcdnDomainPropertyError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainProperty")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainPropertyError] = &[
        DescribeDcdnDomainPropertyError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDcdnDomainPropertyRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainPropertyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Network or application protocol that applies. Example: `udp`.
    pub protocol: Option<String>,
}

response! {
    DescribeDcdnDomainPropertyResponse {
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "Protocol" => protocol: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainPropertyRequest`] names.
///
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeDcdnDomainPropertyError = super::DocumentedError;
