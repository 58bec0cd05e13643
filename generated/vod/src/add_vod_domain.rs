// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddVodDomain`, from `vod/AddVodDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainScope, SourceType};

/// Adds a domain name for CDN acceleration of ApsaraVideo VOD.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::add_vod_domain::VodDomainSource;
///
/// let request = alicloud_vod::AddVodDomainRequest::new()
///     .domain_name("example.com")
///     .sources([VodDomainSource::new()]);
/// let reply = client.add_vod_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddVodDomainRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    /// Example: `[{"content":"1.1.1.1","type":"ipaddr","priority":"20","port":80}]`.
    pub sources: Vec<VodDomainSource>,
    /// URL that is fetched to test whether the origin server answers.
    /// Example: `www.example.com/test.html`.
    pub check_url: Option<String>,
    /// Range over which the setting or the item holds. Default: `domestic`. Example: `domestic`.
    pub scope: Option<Open<DomainScope>>,
    /// Domain name above the one that is added. Example: `example.com`.
    pub top_level_domain: Option<String>,
}

impl AddVodDomainRequest {
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
        value: impl IntoIterator<Item = impl Into<VodDomainSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckUrl`.
    pub fn check_url(mut self, value: impl Into<String>) -> Self {
        self.check_url = Some(value.into());
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
}

request! {
    AddVodDomainRequest {
        "DomainName" => domain_name: query,
        "Sources" => sources: query_json,
        "CheckUrl" => check_url: query,
        "Scope" => scope: query,
        "TopLevelDomain" => top_level_domain: query,
    }
}

impl Operation for AddVodDomainRequest {
    type Response = AddVodDomainResponse;
    type Error = AddVodDomainError;
    const INFO: OperationInfo = super::operation("AddVodDomain")
        .required(&["DomainName", "Sources"]);
    const ERRORS: &'static [AddVodDomainError] = &[
        AddVodDomainError::InvalidDomainNameMalformed,
        AddVodDomainError::InvalidCdnTypeMalformed,
        AddVodDomainError::InvalidSourceTypeMalformed2,
        AddVodDomainError::InvalidSourcesMalformed,
        AddVodDomainError::InvalidScopeMalformed,
        AddVodDomainError::InvaildParameter,
        AddVodDomainError::BusinessExist,
        AddVodDomainError::DomainAlreadyExist,
        AddVodDomainError::DomainOverLimit,
        AddVodDomainError::DomainNotRegistration,
        AddVodDomainError::IllegalOperation,
        AddVodDomainError::ServiceBusy,
        AddVodDomainError::InvalidDomainNotFound,
        AddVodDomainError::InnerAddDomainDenied,
        AddVodDomainError::ExtensiveAndAllBothExist,
        AddVodDomainError::CdnTypeNotSupportExtensiveDomain,
        AddVodDomainError::ExtensiveAndSpecificDomainConflict,
        AddVodDomainError::InvalidParameter,
        AddVodDomainError::InvalidRegionMalformed,
        AddVodDomainError::InvalidResourceGroupIdMalformed,
        AddVodDomainError::EntityNotExistsResourceGroup,
        AddVodDomainError::InvalidStatusResourceGroup,
        AddVodDomainError::InvalidPrioritiesMalformed,
        AddVodDomainError::NotInternationRealIdentity,
        AddVodDomainError::MissingParameter,
        AddVodDomainError::InvalidSourceStrMalformed,
        AddVodDomainError::InvalidSourcePriorityMalformed,
        AddVodDomainError::InvalidTypeAndContentMissMatch,
        AddVodDomainError::IllegalSources,
        AddVodDomainError::SourceIpExceed,
        AddVodDomainError::InvalidCertificate,
        AddVodDomainError::InvalidCertificateTooLong,
        AddVodDomainError::CheckSourceHealthFailed,
        AddVodDomainError::DomainReserved,
        AddVodDomainError::InvalidDomainNameLevel,
        AddVodDomainError::InvalidTopLevelDomainMalformed,
        AddVodDomainError::TopLevelDomainNotFound,
        AddVodDomainError::TopLevelDomainMismatch,
    ];
}

/// Response to [`AddVodDomainRequest`].
pub type AddVodDomainResponse = alicloud_runtime::EmptyResponse;

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct VodDomainSource {
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `ipaddr`.
    pub type_: Option<Open<SourceType>>,
    /// **Required.** Address, domain name or bucket host of the origin server, as its kind requires.
    /// Example: `1.1.1.1`.
    pub content: Option<String>,
    /// Network port that the server uses. Default: `80`. Example: `80`.
    pub port: Option<i32>,
    /// Whether the origin server is a primary one (20) or takes over when those fail (30).
    /// Default: `20`. Example: `20`.
    pub priority: Option<String>,
}

impl VodDomainSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `port`.
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
}

request! {
    VodDomainSource {
        "type" => type_: field,
        "content" => content: field,
        "port" => port: field,
        "priority" => priority: field,
    }
}

/// Errors that the documentation of [`AddVodDomainRequest`] names.
///
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidCdnTypeMalformed`](super::DocumentedError::InvalidCdnTypeMalformed)
/// - [`InvalidSourceTypeMalformed2`](super::DocumentedError::InvalidSourceTypeMalformed2)
/// - [`InvalidSourcesMalformed`](super::DocumentedError::InvalidSourcesMalformed)
/// - [`InvalidScopeMalformed`](super::DocumentedError::InvalidScopeMalformed)
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
/// - [`BusinessExist`](super::DocumentedError::BusinessExist)
/// - [`DomainAlreadyExist`](super::DocumentedError::DomainAlreadyExist)
/// - [`DomainOverLimit`](super::DocumentedError::DomainOverLimit)
/// - [`DomainNotRegistration`](super::DocumentedError::DomainNotRegistration)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InnerAddDomainDenied`](super::DocumentedError::InnerAddDomainDenied)
/// - [`ExtensiveAndAllBothExist`](super::DocumentedError::ExtensiveAndAllBothExist)
/// - [`CdnTypeNotSupportExtensiveDomain`](super::DocumentedError::CdnTypeNotSupportExtensiveDomain)
/// - [`ExtensiveAndSpecificDomainConflict`](super::DocumentedError::ExtensiveAndSpecificDomainConflict)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidRegionMalformed`](super::DocumentedError::InvalidRegionMalformed)
/// - [`InvalidResourceGroupIdMalformed`](super::DocumentedError::InvalidResourceGroupIdMalformed)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`InvalidPrioritiesMalformed`](super::DocumentedError::InvalidPrioritiesMalformed)
/// - [`NotInternationRealIdentity`](super::DocumentedError::NotInternationRealIdentity)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidSourceStrMalformed`](super::DocumentedError::InvalidSourceStrMalformed)
/// - [`InvalidSourcePriorityMalformed`](super::DocumentedError::InvalidSourcePriorityMalformed)
/// - [`InvalidTypeAndContentMissMatch`](super::DocumentedError::InvalidTypeAndContentMissMatch)
/// - [`IllegalSources`](super::DocumentedError::IllegalSources)
/// - [`SourceIpExceed`](super::DocumentedError::SourceIpExceed)
/// - [`InvalidCertificate`](super::DocumentedError::InvalidCertificate)
/// - [`InvalidCertificateTooLong`](super::DocumentedError::InvalidCertificateTooLong)
/// - [`CheckSourceHealthFailed`](super::DocumentedError::CheckSourceHealthFailed)
/// - [`DomainReserved`](super::DocumentedError::DomainReserved)
/// - [`InvalidDomainNameLevel`](super::DocumentedError::InvalidDomainNameLevel)
/// - [`InvalidTopLevelDomainMalformed`](super::DocumentedError::InvalidTopLevelDomainMalformed)
/// - [`TopLevelDomainNotFound`](super::DocumentedError::TopLevelDomainNotFound)
/// - [`TopLevelDomainMismatch`](super::DocumentedError::TopLevelDomainMismatch)
pub type AddVodDomainError = super::DocumentedError;
