// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCloudResourceCert`, from `waf-openapi_2021_10_01/ModifyCloudResourceCert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceProduct};

/// Replaces the certificates of a cloud product port behind WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::modify_cloud_resource_cert::Certificate;
///
/// let request = alicloud_waf_openapi_2021_10_01::ModifyCloudResourceCertRequest::new()
///     .instance_id("...")
///     .certificates([Certificate::new()]);
/// let reply = client.modify_cloud_resource_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCloudResourceCertRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Product the protected resource belongs to. Here: `ecs`, `clb4`, `nlb`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_product: Option<Open<ResourceProduct>>,
    /// ID of the resource instance that the call is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_instance_id: Option<String>,
    /// Port on which the resource listens. Range: 1 to 65534.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub port: Option<i32>,
    /// **Required.** The certificates to work on or to narrow the list down to. Items: at most 100.
    pub certificates: Vec<Certificate>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cloud resource that the call is about.
    pub cloud_resource_id: Option<String>,
}

impl ModifyCloudResourceCertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceProduct`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_product(mut self, value: impl Into<Open<ResourceProduct>>) -> Self {
        self.resource_product = Some(value.into());
        self
    }
    /// Sets `ResourceInstanceId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_instance_id(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Certificates`, which is required.
    pub fn certificates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Certificate>>,
    ) -> Self {
        self.certificates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CloudResourceId`.
    pub fn cloud_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cloud_resource_id = Some(value.into());
        self
    }
}

request! {
    ModifyCloudResourceCertRequest {
        "InstanceId" => instance_id: query,
        "ResourceProduct" => resource_product: query,
        "ResourceInstanceId" => resource_instance_id: query,
        "Port" => port: query,
        "Certificates" => certificates: query,
        "RegionId" => region_id: query,
        "CloudResourceId" => cloud_resource_id: query,
    }
}

impl Operation for ModifyCloudResourceCertRequest {
    type Response = ModifyCloudResourceCertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCloudResourceCert")
        .required(&["InstanceId", "Certificates", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyCloudResourceCertRequest`], which the documentation does not describe.
pub type ModifyCloudResourceCertResponse = alicloud_runtime::UndocumentedResponse;

/// The certificates to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Certificate {
    /// **Required.** ID of the certificate that the call is about.
    pub certificate_id: Option<String>,
    /// **Required.** Which kind of applied it is or is to be.
    pub applied_type: Option<Open<AppliedType>>,
}

impl Certificate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertificateId`, which is required.
    pub fn certificate_id(mut self, value: impl Into<String>) -> Self {
        self.certificate_id = Some(value.into());
        self
    }
    /// Sets `AppliedType`, which is required.
    pub fn applied_type(mut self, value: impl Into<Open<AppliedType>>) -> Self {
        self.applied_type = Some(value.into());
        self
    }
}

request! {
    Certificate {
        "CertificateId" => certificate_id: field,
        "AppliedType" => applied_type: field,
    }
}

values! {
    /// Which kind of applied it is or is to be.
    pub enum AppliedType {
        /// Certificate served when no other fits the host name.
        Default = "default",
        /// Additional certificate, served to the host names it covers.
        Extension = "extension",
    }
}
