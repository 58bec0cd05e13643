// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyCount`, from `sas/DescribePropertyCount.md`.

use alicloud_runtime::codegen::*;

/// Counts asset fingerprints by kind, such as processes, ports, accounts and software.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyCountRequest::new();
/// let reply = client.describe_property_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyCountRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to.
    pub uuid_list: Option<String>,
}

impl DescribePropertyCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(mut self, value: impl Into<String>) -> Self {
        self.uuid_list = Some(value.into());
        self
    }
}

request! {
    DescribePropertyCountRequest {
        "Type" => type_: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for DescribePropertyCountRequest {
    type Response = DescribePropertyCountResponse;
    type Error = DescribePropertyCountError;
    const INFO: OperationInfo = super::operation("DescribePropertyCount").read_only();
    const ERRORS: &'static [DescribePropertyCountError] = &[
        DescribePropertyCountError::NoPermission,
        DescribePropertyCountError::ServerError,
    ];
}

/// Response to [`DescribePropertyCountRequest`].
#[non_exhaustive]
pub struct DescribePropertyCountResponse {
    /// How far the work has come. Example: `367`.
    pub process: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Accounts found on the servers. Example: `214`.
    pub user: Option<i32>,
    /// Programs found on the servers. Example: `111`.
    pub software: Option<i32>,
    /// Scheduled jobs found on the servers. Example: `123`.
    pub cron: Option<i32>,
    /// Network port that the server, the listener or the traffic uses. Example: `22`.
    pub port: Option<i32>,
    /// Middleware found on the servers. Example: `112`.
    pub sca: Option<i32>,
    /// Websites found on the servers. Example: `65`.
    pub web: Option<i32>,
    /// Databases found on the servers. Example: `2`.
    pub database: Option<i32>,
    /// Kernel modules found on the servers. Example: `4`.
    pub lkm: Option<i32>,
    /// Programs that start with the system. Example: `3`.
    pub autorun: Option<i32>,
    /// Web services found on the servers. Example: `8`.
    pub webserver: Option<i32>,
}

response! {
    DescribePropertyCountResponse {
        "Process" => process: value,
        "RequestId" => request_id: value,
        "User" => user: value,
        "Software" => software: value,
        "Cron" => cron: value,
        "Port" => port: value,
        "Sca" => sca: value,
        "Web" => web: value,
        "Database" => database: value,
        "Lkm" => lkm: value,
        "Autorun" => autorun: value,
        "Webserver" => webserver: value,
    }
}

/// Errors that the documentation of [`DescribePropertyCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyCountError = super::DocumentedError;
