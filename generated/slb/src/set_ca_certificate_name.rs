// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCACertificateName`, from `slb/SetCACertificateName.md`.

use alicloud_runtime::codegen::*;

/// Renames a CA certificate; the certificate itself stays as it is.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetCACertificateNameRequest::new()
///     .region_id("cn-hangzhou")
///     .ca_certificate_id("139a00604ad-cn-east-hangzhou-01")
///     .ca_certificate_name("mycacert02");
/// let reply = client.set_ca_certificate_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCACertificateNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Certificate of the authority that client certificates are checked against; it
    /// makes authentication mutual. Example: `139a00604ad-cn-east-hangzhou-01`.
    pub ca_certificate_id: Option<String>,
    /// **Required.** Label of the CA certificate, for people to recognize it by.
    /// Length: 1 to 80. Example: `mycacert02`.
    pub ca_certificate_name: Option<String>,
}

impl SetCACertificateNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CACertificateId`, which is required.
    pub fn ca_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_id = Some(value.into());
        self
    }
    /// Sets `CACertificateName`, which is required.
    pub fn ca_certificate_name(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_name = Some(value.into());
        self
    }
}

request! {
    SetCACertificateNameRequest {
        "RegionId" => region_id: query,
        "CACertificateId" => ca_certificate_id: query,
        "CACertificateName" => ca_certificate_name: query,
    }
}

impl Operation for SetCACertificateNameRequest {
    type Response = SetCACertificateNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetCACertificateName")
        .required(&["RegionId", "CACertificateId", "CACertificateName"])
        .region("RegionId");
}

/// Response to [`SetCACertificateNameRequest`].
pub type SetCACertificateNameResponse = alicloud_runtime::EmptyResponse;
