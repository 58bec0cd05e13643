// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of ACL it is or is to be.
    pub enum AclType {
        /// Entries of the list are blocked; all others get through.
        Black = "black",
        /// Only entries of the list get through.
        White = "white",
    }
}

values! {
    /// Which kind of active address it is or is to be.
    pub enum ActiveAddressType {
        /// The internet address is used.
        Public = "Public",
        /// The address inside the VPC is used.
        Private = "Private",
    }
}

/// Commands that an administrator has to approve before they run.
#[non_exhaustive]
pub struct Approval {
    /// The commands that were found or are concerned, one entry each. Example: `ls`.
    pub commands: Vec<String>,
}

impl Approval {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Commands`.
    pub fn commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commands = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Approval {
        "Commands" => commands: list(""),
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct AssetScopeDatabase {
    /// Which kind of account scope it is or is to be. Example: `AccountId`.
    pub account_scope_type: Option<String>,
    /// IDs of the database accounts that were found or are concerned. Example: `3`.
    pub database_account_ids: Vec<String>,
    /// ID of the database that the item belongs to or stands for. Example: `17`.
    pub database_id: Option<String>,
}

impl AssetScopeDatabase {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountScopeType`.
    pub fn account_scope_type(mut self, value: impl Into<String>) -> Self {
        self.account_scope_type = Some(value.into());
        self
    }
    /// Sets `DatabaseAccountIds`.
    pub fn database_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DatabaseId`.
    pub fn database_id(mut self, value: impl Into<String>) -> Self {
        self.database_id = Some(value.into());
        self
    }
}

response! {
    AssetScopeDatabase {
        "AccountScopeType" => account_scope_type: value,
        "DatabaseAccountIds" => database_account_ids: list(""),
        "DatabaseId" => database_id: value,
    }
}

/// The hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AssetScopeHost {
    /// Which kind of account scope it is or is to be. Example: `All`.
    pub account_scope_type: Option<String>,
    /// IDs of the host accounts that were found or are concerned. Example: `3`.
    pub host_account_ids: Vec<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
}

impl AssetScopeHost {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountScopeType`.
    pub fn account_scope_type(mut self, value: impl Into<String>) -> Self {
        self.account_scope_type = Some(value.into());
        self
    }
    /// Sets `HostAccountIds`.
    pub fn host_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HostId`.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
    }
}

response! {
    AssetScopeHost {
        "AccountScopeType" => account_scope_type: value,
        "HostAccountIds" => host_account_ids: list(""),
        "HostId" => host_id: value,
    }
}

/// The host groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AssetScopeHostGroup {
    /// Names of the accounts that were found or are concerned. Example: `root`.
    pub account_names: Vec<String>,
    /// Which kind of account scope it is or is to be. Example: `All`.
    pub account_scope_type: Option<String>,
    /// ID of the host group that the item belongs to or stands for. Example: `4`.
    pub host_group_id: Option<String>,
}

impl AssetScopeHostGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountNames`.
    pub fn account_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AccountScopeType`.
    pub fn account_scope_type(mut self, value: impl Into<String>) -> Self {
        self.account_scope_type = Some(value.into());
        self
    }
    /// Sets `HostGroupId`.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
        self
    }
}

response! {
    AssetScopeHostGroup {
        "AccountNames" => account_names: list(""),
        "AccountScopeType" => account_scope_type: value,
        "HostGroupId" => host_group_id: value,
    }
}

values! {
    /// Code for programs to act on, as a rule that of the result.
    pub enum Code {
        /// This item was dealt with.
        Ok = "OK",
        /// This item failed for a fault inside; try again.
        Unexpected = "UNEXPECTED",
        /// This item has a value that cannot be used.
        InvalidArgument = "INVALID_ARGUMENT",
        /// This item does not exist.
        ObjectNotFound = "OBJECT_NOT_FOUND",
        /// This item is there already.
        ObjectAlREADYExists = "OBJECT_AlREADY_EXISTS",
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// ID of the database that the call is about.
    pub database_id: Option<String>,
    /// IDs of the database accounts to work on or to narrow the list down to.
    pub database_account_ids: Vec<String>,
}

impl Database {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatabaseId`.
    pub fn database_id(mut self, value: impl Into<String>) -> Self {
        self.database_id = Some(value.into());
        self
    }
    /// Sets `DatabaseAccountIds`.
    pub fn database_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.database_account_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Database {
        "DatabaseId" => database_id: field,
        "DatabaseAccountIds" => database_account_ids: field,
    }
}

/// The database accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseAccount {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// ID of the database account that the item belongs to or stands for. Example: `6`.
    pub database_account_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DatabaseAccount {
        "Code" => code: value,
        "DatabaseAccountId" => database_account_id: value,
        "Message" => message: value,
    }
}

/// The database accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseAccountsForUserDatabaseAccount {
    /// ID of the database account that the item belongs to or stands for. Example: `6`.
    pub database_account_id: Option<String>,
    /// Name that the database account goes by. Example: `test`.
    pub database_account_name: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `70`.
    pub database_id: Option<String>,
    /// Whether it is granted to the user or group. Example: `true`.
    pub is_authorized: Option<bool>,
    /// Name that the protocol goes by. Example: `MySQL`.
    pub protocol_name: Option<String>,
}

response! {
    DatabaseAccountsForUserDatabaseAccount {
        "DatabaseAccountId" => database_account_id: value,
        "DatabaseAccountName" => database_account_name: value,
        "DatabaseId" => database_id: value,
        "IsAuthorized" => is_authorized: value,
        "ProtocolName" => protocol_name: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    GroupItem {
        "Code" => code: value,
        "HostGroupId" => host_group_id: value,
        "HostId" => host_id: value,
        "Message" => message: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupResult {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `9`.
    pub database_id: Option<String>,
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    GroupResult {
        "Code" => code: value,
        "DatabaseId" => database_id: value,
        "HostGroupId" => host_group_id: value,
        "Message" => message: value,
    }
}

/// The hosts to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Host {
    /// ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// IDs of the host accounts to work on or to narrow the list down to. Example: `["9","8","7"]`.
    pub host_account_ids: Vec<String>,
}

impl Host {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostId`.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
    }
    /// Sets `HostAccountIds`.
    pub fn host_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Host {
        "HostId" => host_id: field,
        "HostAccountIds" => host_account_ids: field,
    }
}

/// The host accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAccountsForUserItem {
    /// ID of the host account that the item belongs to or stands for. Example: `1`.
    pub host_account_id: Option<String>,
    /// Name that the host account goes by. Example: `root`.
    pub host_account_name: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Whether it is granted to the user or group. Example: `true`.
    pub is_authorized: Option<bool>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
}

response! {
    HostAccountsForUserItem {
        "HostAccountId" => host_account_id: value,
        "HostAccountName" => host_account_name: value,
        "HostId" => host_id: value,
        "IsAuthorized" => is_authorized: value,
        "ProtocolName" => protocol_name: value,
    }
}

/// The host accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostAccountsToUserItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// ID of the host account that the item belongs to or stands for. Example: `1`.
    pub host_account_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    HostAccountsToUserItem {
        "Code" => code: value,
        "HostAccountId" => host_account_id: value,
        "Message" => message: value,
    }
}

/// The host groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HostGroup {
    /// ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// Names of the host accounts to work on or to narrow the list down to.
    /// Example: `["root","111","abc"]`.
    pub host_account_names: Vec<String>,
}

impl HostGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostGroupId`.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
        self
    }
    /// Sets `HostAccountNames`.
    pub fn host_account_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_account_names = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    HostGroup {
        "HostGroupId" => host_group_id: value,
        "HostAccountNames" => host_account_names: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostGroupAccountsFromUserItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// Names of the host accounts that were found or are concerned.
    pub host_account_names: Vec<HostGroupAccountsToUserItem>,
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
}

response! {
    HostGroupAccountsFromUserItem {
        "Code" => code: value,
        "HostAccountNames" => host_account_names: list(""),
        "HostGroupId" => host_group_id: value,
        "Message" => message: value,
        "UserId" => user_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostGroupAccountsToUserGroupItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// Names of the host accounts that were found or are concerned.
    pub host_account_names: Vec<HostGroupAccountsToUserItem>,
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
}

response! {
    HostGroupAccountsToUserGroupItem {
        "Code" => code: value,
        "HostAccountNames" => host_account_names: list(""),
        "HostGroupId" => host_group_id: value,
        "Message" => message: value,
        "UserGroupId" => user_group_id: value,
    }
}

/// Names of the host accounts that were found or are concerned.
#[non_exhaustive]
pub struct HostGroupAccountsToUserItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// Name that the host account goes by. Example: `root`.
    pub host_account_name: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    HostGroupAccountsToUserItem {
        "Code" => code: value,
        "HostAccountName" => host_account_name: value,
        "Message" => message: value,
    }
}

/// The host groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostGroupsForUserItem {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the host group that the item belongs to or stands for. Example: `text`.
    pub host_group_id: Option<String>,
    /// Name that the host group goes by. Example: `group`.
    pub host_group_name: Option<String>,
}

response! {
    HostGroupsForUserItem {
        "Comment" => comment: value,
        "HostGroupId" => host_group_id: value,
        "HostGroupName" => host_group_name: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostShareKeyResult {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the host share key that the item belongs to or stands for. Example: `10267`.
    pub host_share_key_id: Option<String>,
    /// ID of the host account that the item belongs to or stands for. Example: `1201`.
    pub host_account_id: Option<String>,
}

response! {
    HostShareKeyResult {
        "Code" => code: value,
        "Message" => message: value,
        "HostShareKeyId" => host_share_key_id: value,
        "HostAccountId" => host_account_id: value,
    }
}

values! {
    /// Where it comes from.
    pub enum HostSource {
        /// Entered by hand.
        Local = "Local",
        /// Taken over from ECS.
        Ecs = "Ecs",
        /// Taken over from RDS.
        Rds = "Rds",
    }
}

/// The hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostsForUserItem {
    /// Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<Open<ActiveAddressType>>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Name that the machine goes by on the network. Example: `host01`.
    pub host_name: Option<String>,
    /// Address that belongs to the host private. Example: `192.168.XX.XX`.
    pub host_private_address: Option<String>,
    /// Address that belongs to the host public. Example: `10.158.XX.XX`.
    pub host_public_address: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
}

response! {
    HostsForUserItem {
        "ActiveAddressType" => active_address_type: value,
        "Comment" => comment: value,
        "HostId" => host_id: value,
        "HostName" => host_name: value,
        "HostPrivateAddress" => host_private_address: value,
        "HostPublicAddress" => host_public_address: value,
        "OSType" => os_type: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostsPortItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    HostsPortItem {
        "Code" => code: value,
        "HostId" => host_id: value,
        "Message" => message: value,
    }
}

values! {
    /// Code that stands for the mobile country, for programs to act on.
    pub enum MobileCountryCode {
        /// The Chinese mainland, dialed with +86.
        Cn = "CN",
        /// Hong Kong (China), dialed with +852.
        Hk = "HK",
        /// Macao (China), dialed with +853.
        Mo = "MO",
        /// Taiwan (China), dialed with +886.
        Tw = "TW",
        /// Russia, dialed with +7.
        Ru = "RU",
        /// Singapore, dialed with +65.
        Sg = "SG",
        /// Malaysia, dialed with +60.
        My = "MY",
        /// Indonesia, dialed with +62.
        Id = "ID",
        /// Germany, dialed with +49.
        De = "DE",
        /// Australia, dialed with +61.
        Au = "AU",
        /// United States, dialed with +1.
        Us = "US",
        /// United Arab Emirates, dialed with +971.
        Ae = "AE",
        /// Japan, dialed with +81.
        Jp = "JP",
        /// United Kingdom, dialed with +44.
        Gb = "GB",
        /// India, dialed with +91.
        In = "IN",
        /// South Korea, dialed with +82.
        Kr = "KR",
        /// The Philippines, dialed with +63.
        Ph = "PH",
        /// Switzerland, dialed with +41.
        Ch = "CH",
        /// Sweden, dialed with +46.
        Se = "SE",
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum Mode {
        /// What is granted already.
        Authorized = "Authorized",
        /// What could still be granted.
        Unauthorized = "Unauthorized",
    }
}

values! {
    /// Which kind of operating system it is or is to be.
    pub enum OSType {
        /// Reached over SSH as a rule.
        Linux = "Linux",
        /// Reached over RDP as a rule.
        Windows = "Windows",
    }
}

values! {
    /// Name that the protocol goes by.
    pub enum ProtocolName {
        /// Secure shell, with SFTP.
        Ssh = "SSH",
        /// Remote desktop of Windows.
        Rdp = "RDP",
    }
}

/// The proxies to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Proxy {
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// Which kind of proxy it is or is to be.
    pub proxy_type: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Where the service listens.
    pub port: Option<i32>,
}

impl Proxy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `ProxyType`.
    pub fn proxy_type(mut self, value: impl Into<String>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    Proxy {
        "User" => user: field,
        "Address" => address: field,
        "ProxyType" => proxy_type: field,
        "NodeType" => node_type: field,
        "Password" => password: field,
        "Port" => port: field,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseUserItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
}

response! {
    ResponseUserItem {
        "Code" => code: value,
        "Message" => message: value,
        "UserId" => user_id: value,
    }
}

values! {
    /// State that the source instance is in.
    pub enum SourceInstanceState {
        /// The instance exists.
        Normal = "Normal",
        /// The instance has been released; the host cannot be reached.
        Release = "Release",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserGroupItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccountsToUserItem>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
}

response! {
    UserGroupItem {
        "Code" => code: value,
        "HostAccounts" => host_accounts: list(""),
        "HostId" => host_id: value,
        "Message" => message: value,
        "UserGroupId" => user_group_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserGroupResult {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the database that the item belongs to or stands for. Example: `2`.
    pub database_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
}

response! {
    UserGroupResult {
        "Code" => code: value,
        "DatabaseAccounts" => database_accounts: list(""),
        "DatabaseId" => database_id: value,
        "Message" => message: value,
        "UserGroupId" => user_group_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// The host accounts that were found or are concerned, one entry each.
    pub host_accounts: Vec<HostAccountsToUserItem>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
}

response! {
    UserItem {
        "Code" => code: value,
        "HostAccounts" => host_accounts: list(""),
        "HostId" => host_id: value,
        "Message" => message: value,
        "UserId" => user_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserResult {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of the database that the item belongs to or stands for. Example: `22`.
    pub database_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
}

response! {
    UserResult {
        "Code" => code: value,
        "DatabaseAccounts" => database_accounts: list(""),
        "DatabaseId" => database_id: value,
        "Message" => message: value,
        "UserId" => user_id: value,
    }
}

values! {
    /// Where it comes from.
    pub enum UserSource {
        /// Entered by hand.
        Local = "Local",
        /// Taken over from RAM.
        Ram = "Ram",
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UsersToGroupItem {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<Open<Code>>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the user group that the item belongs to or stands for. Example: `1`.
    pub user_group_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
}

response! {
    UsersToGroupItem {
        "Code" => code: value,
        "Message" => message: value,
        "UserGroupId" => user_group_id: value,
        "UserId" => user_id: value,
    }
}
