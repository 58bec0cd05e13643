// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Accounts, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Key that opens, signs or picks out the account public.
    pub account_public_key: Option<String>,
    /// Key that opens, signs or picks out the account recovery.
    pub account_recovery_key: Option<String>,
    /// Whether the account can be used at present. Example: `NORMAL`.
    pub account_status: Option<String>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Account that the item belongs to or the call works with. Example: `text`.
    pub account: Option<String>,
}

response! {
    Account {
        "AccountPublicKey" => account_public_key: value,
        "AccountRecoveryKey" => account_recovery_key: value,
        "AccountStatus" => account_status: value,
        "AntChainId" => ant_chain_id: value,
        "Account" => account: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainAccountResult {
    /// Accounts, one entry each.
    pub accounts: Vec<Account>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainAccountResult {
        "Accounts" => accounts: list(""),
        "Pagination" => pagination: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainCertificateApplicationResult {
    /// The certificate applications that were found or are concerned, one entry each.
    pub certificate_applications: Vec<CertificateApplication>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainCertificateApplicationResult {
        "CertificateApplications" => certificate_applications: list(""),
        "Pagination" => pagination: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainContractProjectResult {
    /// ID of the consortium that the item belongs to or stands for. Example: `DV80nJXq`.
    pub consortium_id: Option<String>,
    /// When the item was created. Example: `1563953475248`.
    pub create_time: Option<i64>,
    /// Free text that tells people about the project. Example: `copy project description`.
    pub project_description: Option<String>,
    /// ID of the project that the item belongs to or stands for. Example: `R6XMEdXe`.
    pub project_id: Option<String>,
    /// Name that the project goes by. Example: `copyproject`.
    pub project_name: Option<String>,
    /// Which version of the project is meant. Example: `v1.0.1`.
    pub project_version: Option<String>,
    /// When the item was last changed. Example: `1563953475248`.
    pub update_time: Option<i64>,
}

response! {
    AntChainContractProjectResult {
        "ConsortiumId" => consortium_id: value,
        "CreateTime" => create_time: value,
        "ProjectDescription" => project_description: value,
        "ProjectId" => project_id: value,
        "ProjectName" => project_name: value,
        "ProjectVersion" => project_version: value,
        "UpdateTime" => update_time: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainContractProjectsV2Result {
    /// The contract projects that were found or are concerned, one entry each.
    pub contract_projects: Vec<ContractProject>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainContractProjectsV2Result {
        "ContractProjects" => contract_projects: list(""),
        "Pagination" => pagination: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainDownloadPathResult {
    /// Web address under which the ca crt is found. Example: `http://***ca.crt`.
    pub ca_crt_url: Option<String>,
    /// Web address under which the client crt is found. Example: `http://***client.crt`.
    pub client_crt_url: Option<String>,
    /// Web address under which the sdk is found. Example: `http://***`.
    pub sdk_url: Option<String>,
    /// Web address under which the trust ca is found. Example: `http://***trustCa`.
    pub trust_ca_url: Option<String>,
}

response! {
    AntChainDownloadPathResult {
        "CaCrtUrl" => ca_crt_url: value,
        "ClientCrtUrl" => client_crt_url: value,
        "SdkUrl" => sdk_url: value,
        "TrustCaUrl" => trust_ca_url: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainMemberResult {
    /// The members that were found or are concerned, one entry each.
    pub members: Vec<Member>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainMemberResult {
        "Members" => members: list(""),
        "Pagination" => pagination: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainMiniAppBrowserQRCodeAccessLogResult {
    /// How many there are of this: access alipay account. Example: `100`.
    pub access_alipay_account_count: Option<i64>,
    /// How many there are of this: access. Example: `1000`.
    pub access_count: Option<i64>,
}

response! {
    AntChainMiniAppBrowserQRCodeAccessLogResult {
        "AccessAlipayAccountCount" => access_alipay_account_count: value,
        "AccessCount" => access_count: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainMiniAppBrowserTransactionQRCodeResult {
    /// Picture of the QR code, in Base64. Example: `iVBORw0KGgo......ABJRU5ErkJggg==`.
    pub base64_qr_code_png: Option<String>,
    /// Digest of the transaction, which names it.
    /// Example: `10692388f8b729cbb42d2985eebd3567812def357eb826a7ec810ce97e1f295e`.
    pub transaction_hash: Option<String>,
    /// What the QR code contains.
    pub qr_code_content: Option<String>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
}

response! {
    AntChainMiniAppBrowserTransactionQRCodeResult {
        "Base64QRCodePNG" => base64_qr_code_png: value,
        "TransactionHash" => transaction_hash: value,
        "QRCodeContent" => qr_code_content: value,
        "AntChainId" => ant_chain_id: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainTransactionReceiptResult {
    /// What the call returns besides its status. Example: `data`.
    pub data: Option<String>,
    /// Gas that the transaction consumed. Example: `20000`.
    pub gas_used: Option<String>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<String>,
    /// How it ended, or what came of it. Example: `0`.
    pub result: Option<i64>,
}

response! {
    AntChainTransactionReceiptResult {
        "Data" => data: value,
        "GasUsed" => gas_used: value,
        "Logs" => logs: list(""),
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainTransactionResult {
    /// Digest of the block, which names it.
    /// Example: `1168bc5dd0b78d15446b15ea5a7f7822a7d07c007dd3a50becf98da220fc08f6`.
    pub block_hash: Option<String>,
    /// Height of the block in the picture or video. Example: `368169`.
    pub block_height: Option<i64>,
    /// Which version of the block is meant. Example: `10`.
    pub block_version: Option<String>,
    /// When the item was created. Example: `1563954336850`.
    pub create_time: Option<i64>,
    /// Checksum of the content.
    /// Example: `b3b0d2db83d3e670449d1e2a39d1d13b7e0e6080b0f9c6945f79eca68d1dd2ca`.
    pub hash: Option<String>,
    /// The transaction asked about.
    pub transaction: Option<Transaction>,
}

response! {
    AntChainTransactionResult {
        "BlockHash" => block_hash: value,
        "BlockHeight" => block_height: value,
        "BlockVersion" => block_version: value,
        "CreateTime" => create_time: value,
        "Hash" => hash: value,
        "Transaction" => transaction: value,
    }
}

values! {
    /// Which kind of authorization it is or is to be.
    pub enum AuthorizationType {
        /// Everybody may scan the code.
        AllUserAuthorization = "ALL_USER_AUTHORIZATION",
        /// Listed users may scan the code.
        SpecificUserAuthorization = "SPECIFIC_USER_AUTHORIZATION",
        /// Nobody may scan the code.
        Unauthorized = "UNAUTHORIZED",
    }
}

/// Items of the kind authorized user that were found or are concerned.
#[non_exhaustive]
pub struct AuthorizedUserList {
    /// When the user was let in. Example: `1580958389000`.
    pub gmt_authorized: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1380013****`.
    pub phone: Option<String>,
}

response! {
    AuthorizedUserList {
        "GmtAuthorized" => gmt_authorized: value,
        "Phone" => phone: value,
    }
}

/// The certificate applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CertificateApplication {
    /// ID of the ant chain that the item belongs to or stands for. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// Bid of the Alibaba Cloud account. Example: `26842`.
    pub bid: Option<String>,
    /// When it was made, in milliseconds since 1970. Example: `1563949275000`.
    pub createtime: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// When it was changed last, in milliseconds since 1970. Example: `1563949275000`.
    pub updatetime: Option<i64>,
    /// Name that the user logs on with. Example: `uid-1287126353308684`.
    pub username: Option<String>,
}

response! {
    CertificateApplication {
        "AntChainId" => ant_chain_id: value,
        "Bid" => bid: value,
        "Createtime" => createtime: value,
        "Status" => status: value,
        "Updatetime" => updatetime: value,
        "Username" => username: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct ChaincodePackage {
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub organization_id: Option<String>,
    /// Label that the item carries. Example: `label`.
    pub label: Option<String>,
    /// Digest by which the package can be compared.
    /// Example: `15bab12c29edbc095c33545b9867aec9be469c74a6dd5783df6ee74a24334c77`.
    pub checksum: Option<String>,
    /// ID of the chaincode package that the item belongs to or stands for.
    /// Example: `cmcc-1.5:227c3cd472a8a2fcaa1c63f15812a1894348a985dc723006dd47d9f2848d10ed`.
    pub chaincode_package_id: Option<String>,
    /// MD5 of the package, in Base64. Example: `N02eVKuRJDA2ODtieMUxVw==`.
    pub md5sum: Option<String>,
    /// Account that uploaded the package. Example: `1313158505072210`.
    pub provider_uid: Option<String>,
    /// Bid of the uploader. Example: `26842`.
    pub provider_bid: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `0`.
    pub type_: Option<i32>,
    /// Name that the type goes by. Example: `golang`.
    pub type_name: Option<String>,
    /// Time that is set or recorded for this: upload. Example: `1533025590`.
    pub upload_time: Option<String>,
    /// Time that is set or recorded for this: install. Example: `1533025590`.
    pub install_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub state: Option<String>,
    /// Web address under which the OSS is found.
    /// Example: `hi003/7efbe860-1a40-42c9-9e6b-0bc08d7ee3a4/cmcc.tar.gz`.
    pub oss_url: Option<String>,
    /// Time that is set or recorded for this: delete. Example: `1533025590`.
    pub delete_time: Option<String>,
    /// Whether it has been deleted. Example: `false`.
    pub deleted: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `ok`.
    pub message: Option<String>,
}

response! {
    ChaincodePackage {
        "OrganizationId" => organization_id: value,
        "Label" => label: value,
        "Checksum" => checksum: value,
        "ChaincodePackageId" => chaincode_package_id: value,
        "Md5sum" => md5sum: value,
        "ProviderUid" => provider_uid: value,
        "ProviderBid" => provider_bid: value,
        "Type" => type_: value,
        "TypeName" => type_name: value,
        "UploadTime" => upload_time: value,
        "InstallTime" => install_time: value,
        "State" => state: value,
        "OssURL" => oss_url: value,
        "DeleteTime" => delete_time: value,
        "Deleted" => deleted: value,
        "Message" => message: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct ChaincodeVO {
    /// Name that people know the item by. Example: `sacc`.
    pub name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.1`.
    pub version: Option<String>,
    /// Arguments that the chaincode was started with. Example: `args:"key" args:"val"`.
    pub input: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `0`.
    pub type_: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub state: Option<String>,
    /// Path of the file, the entry or the URL. Example: `chaincode/sacc`.
    pub path: Option<String>,
    /// ID of the chaincode that the item belongs to or stands for. Example: `code-sacc-jbkuldd3i7ad`.
    pub chaincode_id: Option<String>,
    /// Whether the organization has the chaincode on its peers. Example: `true`.
    pub install: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `ok`.
    pub message: Option<String>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: deploy. Example: `1533025590`.
    pub deploy_time: Option<String>,
    /// Name that the channel goes by. Example: `f100`.
    pub channel_name: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR ("perf9141MSP.member")`.
    pub endorse_policy: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub consortium_id: Option<String>,
    /// ID of the provider that the item belongs to or stands for.
    /// Example: `peers-aaaaaa2-1eqnj5o5w9dt3`.
    pub provider_id: Option<String>,
    /// Name that the provider goes by. Example: `perf9141`.
    pub provider_name: Option<String>,
    /// ID of the channel that the item belongs to or stands for. Example: `chan-test-b0wx5suhgyb9p`.
    pub channel_id: Option<String>,
    /// Whether the caller may change the chaincode. Example: `false`.
    pub management: Option<bool>,
    /// ID of the chaincode package that the item belongs to or stands for.
    /// Example: `sacc_v1.0:698d4e73c5f1d0239fbf0313ac79ddfaf44d5a803ecb02a4d1983cca4a706860`.
    pub chaincode_package_id: Option<String>,
    /// Whether the chaincode has to be initialized by a transaction before others work.
    /// Example: `false`.
    pub init_required: Option<bool>,
    /// ID of the chaincode definition that the item belongs to or stands for.
    /// Example: `a5f04baed775b016e8dc386783f40a2c8b13823cac22bc5fd11846cca4a13a9a`.
    pub chaincode_definition_id: Option<String>,
}

response! {
    ChaincodeVO {
        "Name" => name: value,
        "Version" => version: value,
        "Input" => input: value,
        "Type" => type_: value,
        "State" => state: value,
        "Path" => path: value,
        "ChaincodeId" => chaincode_id: value,
        "Install" => install: value,
        "Message" => message: value,
        "CreateTime" => create_time: value,
        "DeployTime" => deploy_time: value,
        "ChannelName" => channel_name: value,
        "EndorsePolicy" => endorse_policy: value,
        "ConsortiumId" => consortium_id: value,
        "ProviderId" => provider_id: value,
        "ProviderName" => provider_name: value,
        "ChannelId" => channel_id: value,
        "Management" => management: value,
        "ChaincodePackageId" => chaincode_package_id: value,
        "InitRequired" => init_required: value,
        "ChaincodeDefinitionId" => chaincode_definition_id: value,
    }
}

/// The contract projects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ContractProject {
    /// ID of the consortium that the item belongs to or stands for. Example: `DV80nJXq`.
    pub consortium_id: Option<String>,
    /// When the item was created. Example: `1562847564000`.
    pub create_time: Option<i64>,
    /// Free text that tells people about the project. Example: `description`.
    pub project_description: Option<String>,
    /// ID of the project that the item belongs to or stands for. Example: `2L9VK68g`.
    pub project_id: Option<String>,
    /// Name that the project goes by. Example: `projectname`.
    pub project_name: Option<String>,
    /// Which version of the project is meant. Example: `5`.
    pub project_version: Option<String>,
    /// When the item was last changed. Example: `1563954499000`.
    pub update_time: Option<i64>,
}

response! {
    ContractProject {
        "ConsortiumId" => consortium_id: value,
        "CreateTime" => create_time: value,
        "ProjectDescription" => project_description: value,
        "ProjectId" => project_id: value,
        "ProjectName" => project_name: value,
        "ProjectVersion" => project_version: value,
        "UpdateTime" => update_time: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct DomainResult {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `bank`.
    pub domain: Option<String>,
    /// Why the domain name can or cannot be used. Example: `OK`.
    pub prompt: Option<String>,
    /// Whether the domain name can be used. Example: `true`.
    pub valid: Option<bool>,
}

response! {
    DomainResult {
        "Domain" => domain: value,
        "Prompt" => prompt: value,
        "Valid" => valid: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricChaincodeResult {
    /// ID of the chaincode that the item belongs to or stands for. Example: `code-sacc-1pr09q7jmo0np`.
    pub chaincode_id: Option<String>,
    /// Name that the chaincode goes by. Example: `mychaincode`.
    pub chaincode_name: Option<String>,
    /// Which version of the chaincode is meant. Example: `1.0`.
    pub chaincode_version: Option<String>,
    /// Name that the channel goes by. Example: `first-channel`.
    pub channel_name: Option<String>,
    /// ID of the consortium that the item belongs to or stands for.
    /// Example: `consortium-aaaaaa-akpcsjjac2jd`.
    pub consortium_id: Option<String>,
    /// When the item was created. Example: `1544766801000`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: deploy. Example: `1544766801000`.
    pub deploy_time: Option<String>,
    /// What is done about the endorse, as rules. Example: `OR ('aaaaaa1MSP.peer')`.
    pub endorse_policy: Option<String>,
    /// Arguments that the chaincode was started with.
    pub input: Option<String>,
    /// Whether the organization has the chaincode on its peers. Example: `true`.
    pub install: Option<bool>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Path of the file, the entry or the URL. Example: `go-sdk-demo/chaincode/src`.
    pub path: Option<String>,
    /// ID of the provider that the item belongs to or stands for.
    /// Example: `peers-aaaaaa1-1oxw31d046jtl`.
    pub provider_id: Option<String>,
    /// Name that the provider goes by. Example: `peers-aaaaaa1-1oxw31d046jtl`.
    pub provider_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Instantiatable`.
    pub state: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
}

response! {
    FabricChaincodeResult {
        "ChaincodeId" => chaincode_id: value,
        "ChaincodeName" => chaincode_name: value,
        "ChaincodeVersion" => chaincode_version: value,
        "ChannelName" => channel_name: value,
        "ConsortiumId" => consortium_id: value,
        "CreateTime" => create_time: value,
        "DeployTime" => deploy_time: value,
        "EndorsePolicy" => endorse_policy: value,
        "Input" => input: value,
        "Install" => install: value,
        "Message" => message: value,
        "Path" => path: value,
        "ProviderId" => provider_id: value,
        "ProviderName" => provider_name: value,
        "State" => state: value,
        "Type" => type_: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationUserResult {
    /// When the item was created. Example: `1544086901984`.
    pub create_time: Option<String>,
    /// When the item runs out. Example: `1544411108000`.
    pub expire_time: Option<String>,
    /// Name of the user to be shown. Example: `fullname`.
    pub fullname: Option<String>,
    /// ID of the organization that the item belongs to or stands for.
    /// Example: `peers-yidio-1tuigx42b****`.
    pub organization_id: Option<String>,
    /// Password; keep it secret. Example: `password`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Name that the user logs on with. Example: `username`.
    pub username: Option<String>,
}

response! {
    FabricOrganizationUserResult {
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "Fullname" => fullname: value,
        "OrganizationId" => organization_id: value,
        "Password" => password: value as Secret,
        "Username" => username: value,
    }
}

/// The members that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Member {
    /// Time that is set or recorded for this: join. Example: `1557477823000`.
    pub join_time: Option<i64>,
    /// ID of the member that the item belongs to or stands for. Example: `uid-1388601577407805`.
    pub member_id: Option<String>,
    /// Name that the member goes by. Example: `uid-1562589998337656`.
    pub member_name: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `Member`.
    pub role: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `AllianceNotJoined`.
    pub status: Option<String>,
}

response! {
    Member {
        "JoinTime" => join_time: value,
        "MemberId" => member_id: value,
        "MemberName" => member_name: value,
        "Role" => role: value,
        "Status" => status: value,
    }
}

/// What is known about each node, one entry each.
#[non_exhaustive]
pub struct NodeInfos {
    /// Height of the block in the picture or video. Example: `365216`.
    pub block_height: Option<i64>,
    /// Name that the node goes by. Example: `121.199.195.8 18130`.
    pub node_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Which version of the software, the template or the item is meant. Example: `0.10`.
    pub version: Option<String>,
}

response! {
    NodeInfos {
        "BlockHeight" => block_height: value,
        "NodeName" => node_name: value,
        "Status" => status: value,
        "Version" => version: value,
    }
}

/// Organizations that the call is about.
#[non_exhaustive]
pub struct Organization {
    /// ID of the organization that the call is about. Example: `peers-aaaaaa1-1oxw31d046jtl`.
    pub organization_id: Option<String>,
}

impl Organization {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
}

request! {
    Organization {
        "OrganizationId" => organization_id: field,
    }
}

/// Which page this is and how many items there are.
#[non_exhaustive]
pub struct Pagination {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    Pagination {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Party that takes part in consortia.
        Organization = "organization",
        /// Union of organizations that run chains together.
        Consortium = "consortium",
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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The transaction asked about.
#[non_exhaustive]
pub struct Transaction {
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// The extentions that were found or are concerned, one entry each.
    pub extentions: Vec<String>,
    /// Account on the chain that sent the transaction.
    /// Example: `e7d3e769f3f593dadcb8634cc5b09fc90dd3a61c4a06a79cb0923662fe6fae6b`.
    pub from: Option<String>,
    /// The gas that are concerned. Example: `4000000`.
    pub gas: Option<String>,
    /// Checksum of the content.
    /// Example: `b3b0d2db83d3e670449d1e2a39d1d13b7e0e6080b0f9c6945f79eca68d1dd2ca`.
    pub hash: Option<String>,
    /// Number that keeps a transaction from being sent twice. Example: `5675407026657953619`.
    pub nonce: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    /// Example: `1563954336850`.
    pub period: Option<i64>,
    /// The signatures that were found or are concerned, one entry each.
    /// Example: `5s6JhauIqAlMb6d+7...`.
    pub signatures: Vec<String>,
    /// Moment that the record or data point belongs to. Example: `1563954336850`.
    pub timestamp: Option<i64>,
    /// Account or contract on the chain that the transaction goes to.
    /// Example: `961085f3c7ef705ad587d0cbe11d7863a5a11af7451f4e9b1edadd74402addf5`.
    pub to: Option<String>,
    /// Which kind of tx it is or is to be. Example: `UNFREEZE_ACCOUNT_CONTRACT`.
    pub tx_type: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `0`.
    pub value: Option<String>,
}

response! {
    Transaction {
        "Data" => data: value,
        "Extentions" => extentions: list(""),
        "From" => from: value,
        "Gas" => gas: value,
        "Hash" => hash: value,
        "Nonce" => nonce: value,
        "Period" => period: value,
        "Signatures" => signatures: list(""),
        "Timestamp" => timestamp: value,
        "To" => to: value,
        "TxType" => tx_type: value,
        "Value" => value: value,
    }
}
