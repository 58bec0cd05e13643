// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomain`, from `sls/DeleteDomain.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a custom domain name from a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteDomainRequest::new()
///     .project("...")
///     .domain_name("...");
/// let reply = client.delete_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Custom domain under which the project is reached.
    pub domain_name: Option<String>,
}

impl DeleteDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `domainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteDomainRequest {
        "project" => project: host,
        "domainName" => domain_name: path,
    }
}

impl Operation for DeleteDomainRequest {
    type Response = DeleteDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomain")
        .roa("DELETE", "/domains/{domainName}")
        .required(&["project", "domainName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteDomainRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteDomainResponse = alicloud_runtime::UndocumentedResponse;
