// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCerts`, from `waf-openapi_2021_10_01/CreateCerts.md`.

use alicloud_runtime::codegen::*;

/// Uploads a certificate with its private key for HTTPS domains behind WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateCertsRequest::new()
///     .instance_id("...");
/// let reply = client.create_certs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertsRequest {
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// What the certificate contains.
    pub cert_content: Option<String>,
    /// Key that opens, signs or picks out the certificate.
    pub cert_key: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreateCertsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CertName`.
    pub fn cert_name(mut self, value: impl Into<String>) -> Self {
        self.cert_name = Some(value.into());
        self
    }
    /// Sets `CertContent`.
    pub fn cert_content(mut self, value: impl Into<String>) -> Self {
        self.cert_content = Some(value.into());
        self
    }
    /// Sets `CertKey`.
    pub fn cert_key(mut self, value: impl Into<String>) -> Self {
        self.cert_key = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateCertsRequest {
        "CertName" => cert_name: query,
        "CertContent" => cert_content: query,
        "CertKey" => cert_key: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreateCertsRequest {
    type Response = CreateCertsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCerts")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateCertsRequest`], which the documentation does not describe.
pub type CreateCertsResponse = alicloud_runtime::UndocumentedResponse;
