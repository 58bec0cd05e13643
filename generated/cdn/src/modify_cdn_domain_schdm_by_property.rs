// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdnDomainSchdmByProperty`, from `cdn/ModifyCdnDomainSchdmByProperty.md`.

use alicloud_runtime::codegen::*;

/// Changes the part of the world in which a domain name is accelerated.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyCdnDomainSchdmByPropertyRequest::new()
///     .domain_name("example.com")
///     .property("{\"coverage\":\"overseas\"}");
/// let reply = client.modify_cdn_domain_schdm_by_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdnDomainSchdmByPropertyRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** New acceleration region, as a JSON object with the member `coverage`.
    /// Example: `{"coverage":"overseas"}`.
    pub property: Option<String>,
}

impl ModifyCdnDomainSchdmByPropertyRequest {
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
    /// Sets `Property`, which is required.
    pub fn property(mut self, value: impl Into<String>) -> Self {
        self.property = Some(value.into());
        self
    }
}

request! {
    ModifyCdnDomainSchdmByPropertyRequest {
        "DomainName" => domain_name: query,
        "Property" => property: query,
    }
}

impl Operation for ModifyCdnDomainSchdmByPropertyRequest {
    type Response = ModifyCdnDomainSchdmByPropertyResponse;
    type Error = ModifyCdnDomainSchdmByPropertyError;
    const INFO: OperationInfo = super::operation("ModifyCdnDomainSchdmByProperty")
        .required(&["DomainName", "Property"]);
    const ERRORS: &'static [ModifyCdnDomainSchdmByPropertyError] = &[
        ModifyCdnDomainSchdmByPropertyError::ScheduleNotFound,
        ModifyCdnDomainSchdmByPropertyError::DomainTrafficExceedThreshold,
        ModifyCdnDomainSchdmByPropertyError::DomainBeianInvalid,
        ModifyCdnDomainSchdmByPropertyError::ScheduleChangeFail,
        ModifyCdnDomainSchdmByPropertyError::InvalidTopLevelDomainMalformed,
    ];
}

/// Response to [`ModifyCdnDomainSchdmByPropertyRequest`].
pub type ModifyCdnDomainSchdmByPropertyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCdnDomainSchdmByPropertyRequest`] names.
///
/// - [`ScheduleNotFound`](super::DocumentedError::ScheduleNotFound)
/// - [`DomainTrafficExceedThreshold`](super::DocumentedError::DomainTrafficExceedThreshold)
/// - [`DomainBeianInvalid`](super::DocumentedError::DomainBeianInvalid)
/// - [`ScheduleChangeFail`](super::DocumentedError::ScheduleChangeFail)
/// - [`InvalidTopLevelDomainMalformed`](super::DocumentedError::InvalidTopLevelDomainMalformed)
pub type ModifyCdnDomainSchdmByPropertyError = super::DocumentedError;
