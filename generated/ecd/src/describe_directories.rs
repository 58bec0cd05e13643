// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDirectories`, from `ecd/DescribeDirectories.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ADConnector, Log};

/// Lists directories, by type or status, with their network and domain settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_directories::DirectoryStatus;
///
/// let request = alicloud_ecd::DescribeDirectoriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_directories(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_directories(request)
///     .wait()
///     .until(DirectoryStatus::Registered)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDirectoriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of directory it is or is to be.
    pub directory_type: Option<String>,
    /// State of the directory, to narrow the list down to or to be put into.
    pub directory_status: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the directory that the call is about. Items: at most 100.
    pub directory_id: Vec<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribeDirectoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DirectoryType`.
    pub fn directory_type(mut self, value: impl Into<String>) -> Self {
        self.directory_type = Some(value.into());
        self
    }
    /// Sets `DirectoryStatus`.
    pub fn directory_status(mut self, value: impl Into<String>) -> Self {
        self.directory_status = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.directory_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeDirectoriesRequest {
        "RegionId" => region_id: query,
        "DirectoryType" => directory_type: query,
        "DirectoryStatus" => directory_status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "DirectoryId" => directory_id: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeDirectoriesRequest {
    type Response = DescribeDirectoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDirectories")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDirectoriesRequest {
    type Item = Directory;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.directories)
    }
}

impl Stateful for DescribeDirectoriesRequest {
    type State = DirectoryStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.directory_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .directories
                .iter()
                .map(|v| (
                    v.directory_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDirectoriesRequest`].
#[non_exhaustive]
pub struct DescribeDirectoriesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F369A091-002F-49C8-AD55-02A776297C7B`.
    pub request_id: Option<String>,
    /// The directories that were found or are concerned, one entry each.
    pub directories: Vec<Directory>,
    /// Example: `cnshsv21hmc****`.
    pub ad_hostname: Option<String>,
}

response! {
    DescribeDirectoriesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Directories" => directories: list(""),
        "AdHostname" => ad_hostname: value,
    }
}

/// The directories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Directory {
    /// How access to or from the enable internet is set. Example: `false`.
    pub enable_internet_access: Option<bool>,
    /// ID of the virtual private cloud. Example: `vpc-uf6tz5k67puge5jn8****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2020-11-02T01:44Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `REGISTERING`.
    pub status: Option<Open<DirectoryStatus>>,
    /// Password that belongs to the domain name; keep it secret. Example: `testPassword`.
    pub domain_password: Option<String>,
    /// How access to or from the enable admin is set. Example: `true`.
    pub enable_admin_access: Option<bool>,
    /// Name that the sub domain name goes by. Example: `child.example.com`.
    pub sub_domain_name: Option<String>,
    /// Name that the user of the domain name is known by. Example: `sAMAccountName`.
    pub domain_user_name: Option<String>,
    /// How access to or from the enable cross desktop is set. Example: `true`.
    pub enable_cross_desktop_access: Option<bool>,
    /// ID of the custom security group that the item belongs to or stands for.
    /// Example: `sg-bp1ce64o4g9mdf5u****`.
    pub custom_security_group_id: Option<String>,
    /// Host name at which the desktop VPC is reached.
    pub desktop_vpc_endpoint: Option<String>,
    /// Whether the sso is switched on. Example: `false`.
    pub sso_enabled: Option<bool>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Which kind of desktop access it is or is to be. Example: `Internet`.
    pub desktop_access_type: Option<String>,
    /// Whether the mfa is switched on. Example: `false`.
    pub mfa_enabled: Option<bool>,
    /// Which kind of directory it is or is to be. Example: `RAM`.
    pub directory_type: Option<String>,
    /// Name that the user of the DNS is known by. Example: `testDnsUserName`.
    pub dns_user_name: Option<String>,
    /// Password that belongs to the trust; keep it secret. Example: `82Tg****`.
    pub trust_password: Option<String>,
    /// Name that the ou goes by. Example: `example.com/Domain Controllers`.
    pub ou_name: Option<String>,
    /// Name that people know the item by. Example: `testDirectoryName`.
    pub name: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-gx2x1dhsmu52rd****`.
    pub directory_id: Option<String>,
    /// The AD connectors that were found or are concerned, one entry each.
    pub ad_connectors: Vec<ADConnector>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<Log>,
    /// IDs of the vSwitches that were found or are concerned. Example: `vsw-bp19ocz3erfx15uon****`.
    pub vswitch_ids: Vec<String>,
    /// IDs of the file systems that were found or are concerned. Example: `05b534****`.
    pub file_system_ids: Vec<String>,
    /// Address that belongs to the sub DNS. Example: `172.24.XX.XX`.
    pub sub_dns_address: Vec<String>,
    /// Address that belongs to the DNS. Example: `172.24.XX.XX`.
    pub dns_address: Vec<String>,
    /// Example: `false`.
    pub need_verify_login_risk: Option<bool>,
}

response! {
    Directory {
        "EnableInternetAccess" => enable_internet_access: value,
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "DomainPassword" => domain_password: value,
        "EnableAdminAccess" => enable_admin_access: value,
        "SubDomainName" => sub_domain_name: value,
        "DomainUserName" => domain_user_name: value,
        "EnableCrossDesktopAccess" => enable_cross_desktop_access: value,
        "CustomSecurityGroupId" => custom_security_group_id: value,
        "DesktopVpcEndpoint" => desktop_vpc_endpoint: value,
        "SsoEnabled" => sso_enabled: value,
        "DomainName" => domain_name: value,
        "DesktopAccessType" => desktop_access_type: value,
        "MfaEnabled" => mfa_enabled: value,
        "DirectoryType" => directory_type: value,
        "DnsUserName" => dns_user_name: value,
        "TrustPassword" => trust_password: value,
        "OuName" => ou_name: value,
        "Name" => name: value,
        "DirectoryId" => directory_id: value,
        "ADConnectors" => ad_connectors: list(""),
        "Logs" => logs: list(""),
        "VSwitchIds" => vswitch_ids: list(""),
        "FileSystemIds" => file_system_ids: list(""),
        "SubDnsAddress" => sub_dns_address: list(""),
        "DnsAddress" => dns_address: list(""),
        "NeedVerifyLoginRisk" => need_verify_login_risk: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum DirectoryStatus {
        /// `REGISTERING`
        Registering = "REGISTERING",
        /// `REGISTERED`
        Registered = "REGISTERED",
    }
}
