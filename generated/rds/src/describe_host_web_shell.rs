// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHostWebShell`, from `rds/DescribeHostWebShell.md`.

use alicloud_runtime::codegen::*;

/// Returns the address of a web shell on a host of a dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeHostWebShellRequest::new()
///     .db_instance_id("...")
///     .region_id("...")
///     .host_name("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.describe_host_web_shell(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHostWebShellRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Region that the node or the host lies in.
    pub region_id: Option<String>,
    /// **Required.** Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
}

impl DescribeHostWebShellRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionID`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostName`, which is required.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
}

request! {
    DescribeHostWebShellRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionID" => region_id: query,
        "HostName" => host_name: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
    }
}

impl Operation for DescribeHostWebShellRequest {
    type Response = DescribeHostWebShellResponse;
    type Error = DescribeHostWebShellError;
    const INFO: OperationInfo = super::operation("DescribeHostWebShell")
        .required(
            &["DBInstanceId", "RegionID", "HostName", "AccountName", "AccountPassword"],
        )
        .read_only();
    const ERRORS: &'static [DescribeHostWebShellError] = &[
        DescribeHostWebShellError::InvalidUserIdNotSupport,
        DescribeHostWebShellError::InvalidHostStatusFormat,
        DescribeHostWebShellError::OrderComboInstanceNotAllowOperate,
        DescribeHostWebShellError::PricePricingPlanResultNotFound,
        DescribeHostWebShellError::OrderNoRealNameAuthentication,
        DescribeHostWebShellError::ClusterTypeNotSupported,
        DescribeHostWebShellError::HostInfoNotFound,
        DescribeHostWebShellError::InvalidAccountNameNotFound,
    ];
}

/// Response to [`DescribeHostWebShellRequest`].
#[non_exhaustive]
pub struct DescribeHostWebShellResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `842B73C8-5776-4BD9-9872-69C8C46DD7D3`.
    pub request_id: Option<String>,
    /// URL of the web shell.
    pub login_url: Option<String>,
}

response! {
    DescribeHostWebShellResponse {
        "RequestId" => request_id: value,
        "LoginUrl" => login_url: value,
    }
}

/// Errors that the documentation of [`DescribeHostWebShellRequest`] names.
///
/// - [`InvalidUserIdNotSupport`](super::DocumentedError::InvalidUserIdNotSupport)
/// - [`InvalidHostStatusFormat`](super::DocumentedError::InvalidHostStatusFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`ClusterTypeNotSupported`](super::DocumentedError::ClusterTypeNotSupported)
/// - [`HostInfoNotFound`](super::DocumentedError::HostInfoNotFound)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
pub type DescribeHostWebShellError = super::DocumentedError;
