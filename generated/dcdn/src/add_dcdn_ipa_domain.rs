// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDcdnIpaDomain`, from `dcdn/AddDcdnIpaDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainScope};

/// Adds a domain name for acceleration at the IP application (IPA) layer, one per call.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// use alicloud_dcdn::add_dcdn_ipa_domain::DcdnIpaDomainSource;
///
/// let request = alicloud_dcdn::AddDcdnIpaDomainRequest::new()
///     .domain_name("example.com")
///     .sources([DcdnIpaDomainSource::new()]);
/// let reply = client.add_dcdn_ipa_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDcdnIpaDomainRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80,"weight":"15"}]`.
    pub sources: Vec<DcdnIpaDomainSource>,
    /// URL that is fetched to test whether the origin server answers. Example: `yourCheckUrl`.
    pub check_url: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `123`.
    pub resource_group_id: Option<String>,
    /// Range over which the setting or the item holds. Default: `domestic`. Example: `domestic`.
    pub scope: Option<Open<DomainScope>>,
    /// Domain name above the one that is added. Example: `yourTopLevelDomain`.
    pub top_level_domain: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
}

impl AddDcdnIpaDomainRequest {
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
    /// Sets `Sources`, which is required.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<DcdnIpaDomainSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckUrl`.
    pub fn check_url(mut self, value: impl Into<String>) -> Self {
        self.check_url = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<Open<DomainScope>>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `TopLevelDomain`.
    pub fn top_level_domain(mut self, value: impl Into<String>) -> Self {
        self.top_level_domain = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    AddDcdnIpaDomainRequest {
        "DomainName" => domain_name: query,
        "Sources" => sources: query_json,
        "CheckUrl" => check_url: query,
        "ResourceGroupId" => resource_group_id: query,
        "Scope" => scope: query,
        "TopLevelDomain" => top_level_domain: query,
        "Protocol" => protocol: query,
    }
}

impl Operation for AddDcdnIpaDomainRequest {
    type Response = AddDcdnIpaDomainResponse;
    type Error = AddDcdnIpaDomainError;
    const INFO: OperationInfo = super::operation("AddDcdnIpaDomain")
        .required(&["DomainName", "Sources"]);
    const ERRORS: &'static [AddDcdnIpaDomainError] = &[
        AddDcdnIpaDomainError::InvalidDomainNameMalformed,
        AddDcdnIpaDomainError::InvalidSourceContentMalformed,
        AddDcdnIpaDomainError::MissingSourceContent,
        AddDcdnIpaDomainError::MissingSourceType,
        AddDcdnIpaDomainError::InvalidSourceTypeMalformed,
        AddDcdnIpaDomainError::InvalidSourcePriorityMalformed,
        AddDcdnIpaDomainError::InvalidScopeMalformed,
        AddDcdnIpaDomainError::SourceIpExceed,
        AddDcdnIpaDomainError::InvalidCertificate,
        AddDcdnIpaDomainError::InvalidCertificateTooLong,
        AddDcdnIpaDomainError::CheckSourceHealthFailed,
        AddDcdnIpaDomainError::ExtensiveAndAllBothExist,
        AddDcdnIpaDomainError::CdnTypeNotSupportExtensiveDomain,
        AddDcdnIpaDomainError::ExtensiveAndSpecificDomainConflict,
        AddDcdnIpaDomainError::InvalidResourceGroupIdMalformed,
        AddDcdnIpaDomainError::DomainReserved,
        AddDcdnIpaDomainError::InvalidDomainNameLevel,
        AddDcdnIpaDomainError::TopLevelDomainNotFound,
        AddDcdnIpaDomainError::EntityNotExistsResourceGroup,
        AddDcdnIpaDomainError::InvalidStatusResourceGroup,
        AddDcdnIpaDomainError::NotInternationRealIdentity,
        AddDcdnIpaDomainError::InvalidSourcePortMalformed,
        AddDcdnIpaDomainError::DcdnIpaServiceNotFound,
        AddDcdnIpaDomainError::EntityNotExistResourceGroup,
        AddDcdnIpaDomainError::RecordCheckNotAvailable,
        AddDcdnIpaDomainError::IcpBlack,
        AddDcdnIpaDomainError::IspBlack,
        AddDcdnIpaDomainError::TopLevelDomainMismatch,
        AddDcdnIpaDomainError::DomainOverLimit,
        AddDcdnIpaDomainError::NoResource,
    ];
}

/// Response to [`AddDcdnIpaDomainRequest`].
pub type AddDcdnIpaDomainResponse = alicloud_runtime::EmptyResponse;

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct DcdnIpaDomainSource {
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `ipaddr`.
    pub type_: Option<String>,
    /// **Required.** Address, domain name or bucket host of the origin server, as its kind requires.
    /// Example: `1.1.1.1`.
    pub content: Option<String>,
    /// **Required.** Network port that the server uses. Example: `80`.
    pub port: Option<i32>,
    /// Whether the origin server is a primary one (20) or takes over when those fail (30).
    /// Default: `20`. Example: `20`.
    pub priority: Option<String>,
    /// Share of the requests that this origin server gets among those of the same rank.
    /// Default: `10`. Example: `15`.
    pub weight: Option<String>,
}

impl DcdnIpaDomainSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

request! {
    DcdnIpaDomainSource {
        "type" => type_: field,
        "content" => content: field,
        "port" => port: field,
        "priority" => priority: field,
        "weight" => weight: field,
    }
}

/// Errors that the documentation of [`AddDcdnIpaDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidSourceContentMalformed`](super::DocumentedError::InvalidSourceContentMalformed)
/// - [`MissingSourceContent`](super::DocumentedError::MissingSourceContent)
/// - [`MissingSourceType`](super::DocumentedError::MissingSourceType)
/// - [`InvalidSourceTypeMalformed`](super::DocumentedError::InvalidSourceTypeMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
/// - [`SourceIpExceed`](super::DocumentedError::SourceIpExceed)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`CheckSourceHealthFailed`](super::DocumentedError::CheckSourceHealthFailed)
/// - [`ExtensiveAndAllBothExist`](super::DocumentedError::ExtensiveAndAllBothExist)
/// - [`CdnTypeNotSupportExtensiveDomain`](super::DocumentedError::CdnTypeNotSupportExtensiveDomain)
/// - [`ExtensiveAndSpecificDomainConflict`](super::DocumentedError::ExtensiveAndSpecificDomainConflict)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`DomainReserved`](super::DocumentedError::DomainReserved)
/// - [`InvalidDomainNameLevel`](super::DocumentedError::InvalidDomainNameLevel)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`NotInternationRealIdentity`](super::DocumentedError::NotInternationRealIdentity)
/// - [`InvalidSourcePortMalformed`](super::DocumentedError::InvalidSourcePortMalformed)
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
/// - [`EntityNotExistResourceGroup`](super::DocumentedError::EntityNotExistResourceGroup)
/// - [`RecordCheckNotAvailable`](super::DocumentedError::RecordCheckNotAvailable)
/// - [`IcpBlack`](super::DocumentedError::IcpBlack)
/// - [`IspBlack`](super::DocumentedError::IspBlack)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
/// - [`DomainOverLimit`](super::DocumentedError::DomainOverLimit)
/// - [`NoResource`](super::DocumentedError::NoResource)
pub type AddDcdnIpaDomainError = super::DocumentedError;
