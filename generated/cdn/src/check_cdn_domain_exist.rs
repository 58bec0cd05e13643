// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCdnDomainExist`, from `cdn/CheckCdnDomainExist.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a domain name has been added to the service already.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CheckCdnDomainExistRequest::new()
///     .domain_name("example.com");
/// let reply = client.check_cdn_domain_exist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCdnDomainExistRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl CheckCdnDomainExistRequest {
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
}

request! {
    CheckCdnDomainExistRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for CheckCdnDomainExistRequest {
    type Response = CheckCdnDomainExistResponse;
    type Error = CheckCdnDomainExistError;
    const INFO: OperationInfo = super::operation("CheckCdnDomainExist")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [CheckCdnDomainExistError] = &[
        CheckCdnDomainExistError::DomainExistOtherUser,
        CheckCdnDomainExistError::DomainExistOtherProduct,
    ];
}

/// Response to [`CheckCdnDomainExistRequest`].
#[non_exhaustive]
pub struct CheckCdnDomainExistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D28B53-5902-409B-94F6-FD46680144FE`.
    pub request_id: Option<String>,
    /// Whether the domain name has been added to CDN, by this account or another.
    /// Example: `DomainNotExist`.
    pub status: Option<String>,
}

response! {
    CheckCdnDomainExistResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`CheckCdnDomainExistRequest`] names.
///
/// - [`DomainExistOtherUser`](super::DocumentedError::DomainExistOtherUser)
/// - [`DomainExistOtherProduct`](super::DocumentedError::DomainExistOtherProduct)
pub type CheckCdnDomainExistError = super::DocumentedError;
