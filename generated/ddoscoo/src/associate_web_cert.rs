// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateWebCert`, from `ddoscoo/AssociateWebCert.md`.

use alicloud_runtime::codegen::*;

/// Ties an SSL certificate, uploaded or existing, to the forwarding rule of a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::AssociateWebCertRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.associate_web_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateWebCertRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `2404693`.
    pub cert_id: Option<i32>,
    /// Name that the certificate is stored under. Example: `example-cert`.
    pub cert_name: Option<String>,
    /// Certificate itself, as PEM text. Example: `text`.
    pub cert: Option<String>,
    /// Name in a pair of name and value. Example: `text`.
    pub key: Option<String>,
    /// Identifier under which the certificate is known across regions. Example: `9430680-cn-hangzhou`.
    pub cert_identifier: Option<String>,
    /// Region that the certificate lies in. Example: `cn-hangzhou`.
    pub cert_region: Option<String>,
}

impl AssociateWebCertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `CertId`.
    #[inline]
    pub fn cert_id(mut self, value: i32) -> Self {
        self.cert_id = Some(value);
        self
    }
    /// Sets `CertName`.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
    /// Sets `Cert`.
    pub fn cert(mut self, value: impl Into<String>) -> Self {
        self.cert = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `CertIdentifier`.
    pub fn cert_identifier(mut self, value: impl Into<String>) -> Self {
        self.cert_identifier = Some(value.into());
        self
    }
    /// Sets `CertRegion`.
    pub fn cert_region(mut self, value: impl Into<String>) -> Self {
        self.cert_region = Some(value.into());
        self
    }
}

request! {
    AssociateWebCertRequest {
        "Domain" => domain: form,
        "CertId" => cert_id: form,
        "CertName" => cert_name: form,
        "Cert" => cert: form,
        "Key" => key: form,
        "CertIdentifier" => cert_identifier: form,
        "CertRegion" => cert_region: form,
    }
}

impl Operation for AssociateWebCertRequest {
    type Response = AssociateWebCertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssociateWebCert")
        .required(&["Domain"]);
}

/// Response to [`AssociateWebCertRequest`].
pub type AssociateWebCertResponse = alicloud_runtime::EmptyResponse;
