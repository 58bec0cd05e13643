// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDCdnDomainSchdmByProperty`, from `dcdn/ModifyDCdnDomainSchdmByProperty.md`.

use alicloud_runtime::codegen::*;

/// Changes the acceleration region of a domain name by way of a property configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ModifyDCdnDomainSchdmByPropertyRequest::new()
///     .domain_name("example.com")
///     .property("domestic");
/// let reply = client.modify_d_cdn_domain_schdm_by_property(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDCdnDomainSchdmByPropertyRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** New acceleration region, as a JSON object with the member `coverage`.
    /// Example: `domestic`.
    pub property: Option<String>,
}

impl ModifyDCdnDomainSchdmByPropertyRequest {
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
    ModifyDCdnDomainSchdmByPropertyRequest {
        "DomainName" => domain_name: query,
        "Property" => property: query,
    }
}

impl Operation for ModifyDCdnDomainSchdmByPropertyRequest {
    type Response = ModifyDCdnDomainSchdmByPropertyResponse;
    type Error = ModifyDCdnDomainSchdmByPropertyError;
    const INFO: OperationInfo = super::operation("ModifyDCdnDomainSchdmByProperty")
        .required(&["DomainName", "Property"]);
    const ERRORS: &'static [ModifyDCdnDomainSchdmByPropertyError] = &[
        ModifyDCdnDomainSchdmByPropertyError::ScheduleNotFound,
        ModifyDCdnDomainSchdmByPropertyError::DomainTrafficExceedThreshold,
        ModifyDCdnDomainSchdmByPropertyError::DomainBeianInvalid,
        ModifyDCdnDomainSchdmByPropertyError::ScheduleChangeFail,
    ];
}

/// Response to [`ModifyDCdnDomainSchdmByPropertyRequest`].
pub type ModifyDCdnDomainSchdmByPropertyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDCdnDomainSchdmByPropertyRequest`] names.
///
/// - [`ScheduleNotFound`](super::DocumentedError::ScheduleNotFound)
/// - [`DomainTrafficExceedThreshold`](super::DocumentedError::DomainTrafficExceedThreshold)
/// - [`DomainBeianInvalid`](super::DocumentedError::DomainBeianInvalid)
/// - [`ScheduleChangeFail`](super::DocumentedError::ScheduleChangeFail)
pub type ModifyDCdnDomainSchdmByPropertyError = super::DocumentedError;
