// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAntChainCertificateWithKeyAutoCreation`, from `baas/ApplyAntChainCertificateWithKeyAutoCreation.md`.

use alicloud_runtime::codegen::*;

/// Applies for connection to an Ant Blockchain and has key and certificate generated.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::ApplyAntChainCertificateWithKeyAutoCreationRequest::new()
///     .ant_chain_id("1q8B5R9p")
///     .common_name("commonName")
///     .consortium_id("DV80nJXq")
///     .country_name("countryName")
///     .locality_name("localityName")
///     .organization_name("organizationName")
///     .organization_unit_name("organizationUnitName")
///     .password("password")
///     .state_or_province_name("stateOrProvinceName");
/// let reply = client.apply_ant_chain_certificate_with_key_auto_creation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Name that the common goes by. Example: `commonName`.
    pub common_name: Option<String>,
    /// **Required.** ID of the consortium that the call is about. Example: `DV80nJXq`.
    pub consortium_id: Option<String>,
    /// **Required.** Name that the country goes by. Example: `countryName`.
    pub country_name: Option<String>,
    /// **Required.** Name that the locality goes by. Example: `localityName`.
    pub locality_name: Option<String>,
    /// **Required.** Name that the organization goes by. Example: `organizationName`.
    pub organization_name: Option<String>,
    /// **Required.** Name that the organization unit goes by. Example: `organizationUnitName`.
    pub organization_unit_name: Option<String>,
    /// **Required.** Password to be set or to log on with. Example: `password`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// **Required.** Name that the state or province goes by. Example: `stateOrProvinceName`.
    pub state_or_province_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ApplyAntChainCertificateWithKeyAutoCreationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `CommonName`, which is required.
    pub fn common_name(mut self, value: impl Into<String>) -> Self {
        self.common_name = Some(value.into());
        self
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `CountryName`, which is required.
    pub fn country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = Some(value.into());
        self
    }
    /// Sets `LocalityName`, which is required.
    pub fn locality_name(mut self, value: impl Into<String>) -> Self {
        self.locality_name = Some(value.into());
        self
    }
    /// Sets `OrganizationName`, which is required.
    pub fn organization_name(mut self, value: impl Into<String>) -> Self {
        self.organization_name = Some(value.into());
        self
    }
    /// Sets `OrganizationUnitName`, which is required.
    pub fn organization_unit_name(mut self, value: impl Into<String>) -> Self {
        self.organization_unit_name = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `StateOrProvinceName`, which is required.
    pub fn state_or_province_name(mut self, value: impl Into<String>) -> Self {
        self.state_or_province_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ApplyAntChainCertificateWithKeyAutoCreationRequest {
        "AntChainId" => ant_chain_id: form,
        "CommonName" => common_name: form,
        "ConsortiumId" => consortium_id: form,
        "CountryName" => country_name: form,
        "LocalityName" => locality_name: form,
        "OrganizationName" => organization_name: form,
        "OrganizationUnitName" => organization_unit_name: form,
        "Password" => password: form as Secret,
        "StateOrProvinceName" => state_or_province_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for ApplyAntChainCertificateWithKeyAutoCreationRequest {
    type Response = ApplyAntChainCertificateWithKeyAutoCreationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ApplyAntChainCertificateWithKeyAutoCreation",
        )
        .required(
            &[
                "AntChainId",
                "CommonName",
                "ConsortiumId",
                "CountryName",
                "LocalityName",
                "OrganizationName",
                "OrganizationUnitName",
                "Password",
                "StateOrProvinceName",
            ],
        )
        .secret_members(&["PrivateKey"])
        .region("RegionId");
}

/// Response to [`ApplyAntChainCertificateWithKeyAutoCreationRequest`].
#[non_exhaustive]
pub struct ApplyAntChainCertificateWithKeyAutoCreationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E1894AF-FEE7-4C6C-8C2A-2B3EE0105B07`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainCertificateWithKeyAutoCreationResult>,
}

response! {
    ApplyAntChainCertificateWithKeyAutoCreationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainCertificateWithKeyAutoCreationResult {
    /// Path under which the download is found.
    pub download_path: Option<DownloadPath>,
    /// Private half of the key pair; keep it secret. Example: `text`.
    /// A secret: it is printed as `***`.
    pub private_key: Option<String>,
}

response! {
    AntChainCertificateWithKeyAutoCreationResult {
        "DownloadPath" => download_path: value,
        "PrivateKey" => private_key: value as Secret,
    }
}

/// Path under which the download is found.
#[non_exhaustive]
pub struct DownloadPath {
    /// Web address under which the ca crt is found. Example: `http://***ca.crt`.
    pub ca_crt_url: Option<String>,
    /// Web address under which the client crt is found. Example: `http://***client.crt`.
    pub client_crt_url: Option<String>,
    /// Web address under which the sdk is found. Example: `http://***`.
    pub sdk_url: Option<String>,
    /// Web address under which the trust ca is found. Example: `http://***trustCa`.
    pub trust_ca_url: Option<String>,
}

response! {
    DownloadPath {
        "CaCrtUrl" => ca_crt_url: value,
        "ClientCrtUrl" => client_crt_url: value,
        "SdkUrl" => sdk_url: value,
        "TrustCaUrl" => trust_ca_url: value,
    }
}
