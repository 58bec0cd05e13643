// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainAdminDivision`, from `domain/QueryDomainAdminDivision.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists Chinese provinces and cities for use in registrant addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainAdminDivisionRequest::new();
/// let reply = client.query_domain_admin_division(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainAdminDivisionRequest {
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryDomainAdminDivisionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryDomainAdminDivisionRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryDomainAdminDivisionRequest {
    type Response = QueryDomainAdminDivisionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDomainAdminDivision").read_only();
}

/// Response to [`QueryDomainAdminDivisionRequest`].
#[non_exhaustive]
pub struct QueryDomainAdminDivisionResponse {
    /// The admin divisions that were found or are concerned, one entry each.
    pub admin_divisions: Vec<AdminDivision>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EA05A10-D4BC-47EA-AD9E-370A46BB4FB9`.
    pub request_id: Option<String>,
}

response! {
    QueryDomainAdminDivisionResponse {
        "AdminDivisions" => admin_divisions: list("AdminDivision"),
        "RequestId" => request_id: value,
    }
}

/// The admin divisions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AdminDivision {
    /// Items one level below, in the same form.
    pub children: Vec<Children>,
    /// Name that the division goes by. Example: `text`.
    pub division_name: Option<String>,
}

response! {
    AdminDivision {
        "Children" => children: list("Children"),
        "DivisionName" => division_name: value,
    }
}

/// Items one level below, in the same form.
#[non_exhaustive]
pub struct Children {
    /// Name that the child division goes by. Example: `text`.
    pub child_division_name: Option<String>,
}

response! {
    Children {
        "ChildDivisionName" => child_division_name: value,
    }
}
