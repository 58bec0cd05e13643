// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSM2Cert`, from `waf-openapi_2021_10_01/CreateSM2Cert.md`.

use alicloud_runtime::codegen::*;

/// Uploads a pair of SM2 certificates, for encryption and for signing, with their private keys.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateSM2CertRequest::new()
///     .instance_id("...");
/// let reply = client.create_sm2_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSM2CertRequest {
    /// Name that the certificate is stored under.
    pub cert_name: Option<String>,
    /// SM2 certificate used to encrypt, as PEM text.
    pub encrypt_certificate: Option<String>,
    /// Key that opens, signs or picks out the encrypt private.
    pub encrypt_private_key: Option<String>,
    /// SM2 certificate used to sign, as PEM text.
    pub sign_certificate: Option<String>,
    /// Key that opens, signs or picks out the sign private.
    pub sign_private_key: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreateSM2CertRequest {
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
    /// Sets `EncryptCertificate`.
    pub fn encrypt_certificate(mut self, value: impl Into<String>) -> Self {
        self.encrypt_certificate = Some(value.into());
        self
    }
    /// Sets `EncryptPrivateKey`.
    pub fn encrypt_private_key(mut self, value: impl Into<String>) -> Self {
        self.encrypt_private_key = Some(value.into());
        self
    }
    /// Sets `SignCertificate`.
    pub fn sign_certificate(mut self, value: impl Into<String>) -> Self {
        self.sign_certificate = Some(value.into());
        self
    }
    /// Sets `SignPrivateKey`.
    pub fn sign_private_key(mut self, value: impl Into<String>) -> Self {
        self.sign_private_key = Some(value.into());
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
    CreateSM2CertRequest {
        "CertName" => cert_name: query,
        "EncryptCertificate" => encrypt_certificate: query,
        "EncryptPrivateKey" => encrypt_private_key: query,
        "SignCertificate" => sign_certificate: query,
        "SignPrivateKey" => sign_private_key: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreateSM2CertRequest {
    type Response = CreateSM2CertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSM2Cert")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateSM2CertRequest`], which the documentation does not describe.
pub type CreateSM2CertResponse = alicloud_runtime::UndocumentedResponse;
