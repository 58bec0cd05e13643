// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetServerCertificateName`, from `slb/SetServerCertificateName.md`.

use alicloud_runtime::codegen::*;

/// Renames a server certificate; the certificate itself stays as it is.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetServerCertificateNameRequest::new()
///     .region_id("cn-hangzhou")
///     .server_certificate_id("139a00604ad-cn-east-hangzhou-01")
///     .server_certificate_name("abc");
/// let reply = client.set_server_certificate_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetServerCertificateNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Server certificate, as
    /// [`UploadServerCertificate`](super::Client::upload_server_certificate) returned its ID.
    /// Example: `139a00604ad-cn-east-hangzhou-01`.
    pub server_certificate_id: Option<String>,
    /// **Required.** Label of the server certificate, for people to recognize it by.
    /// Length: 1 to 80. Example: `abc`.
    pub server_certificate_name: Option<String>,
}

impl SetServerCertificateNameRequest {
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
    /// Sets `ServerCertificateId`, which is required.
    pub fn server_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_id = Some(value.into());
        self
    }
    /// Sets `ServerCertificateName`, which is required.
    pub fn server_certificate_name(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_name = Some(value.into());
        self
    }
}

request! {
    SetServerCertificateNameRequest {
        "RegionId" => region_id: query,
        "ServerCertificateId" => server_certificate_id: query,
        "ServerCertificateName" => server_certificate_name: query,
    }
}

impl Operation for SetServerCertificateNameRequest {
    type Response = SetServerCertificateNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetServerCertificateName")
        .required(&["RegionId", "ServerCertificateId", "ServerCertificateName"])
        .region("RegionId");
}

/// Response to [`SetServerCertificateNameRequest`].
pub type SetServerCertificateNameResponse = alicloud_runtime::EmptyResponse;
