// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAssetDetailByUuid`, from `sas/GetAssetDetailByUuid.md`.

use alicloud_runtime::codegen::*;

/// Reads details and extended data of one server by UUID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAssetDetailByUuidRequest::new()
///     .uuid("...");
/// let reply = client.get_asset_detail_by_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAssetDetailByUuidRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetAssetDetailByUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetAssetDetailByUuidRequest {
        "SourceIp" => source_ip: query,
        "Uuid" => uuid: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetAssetDetailByUuidRequest {
    type Response = GetAssetDetailByUuidResponse;
    type Error = GetAssetDetailByUuidError;
    const INFO: OperationInfo = super::operation("GetAssetDetailByUuid")
        .required(&["Uuid"])
        .read_only();
    const ERRORS: &'static [GetAssetDetailByUuidError] = &[
        GetAssetDetailByUuidError::NoPermission,
        GetAssetDetailByUuidError::ServerError,
    ];
}

/// Response to [`GetAssetDetailByUuidRequest`].
#[non_exhaustive]
pub struct GetAssetDetailByUuidResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4892B68B-47BC-5E56-B327-9C2ACC6C1C09`.
    pub request_id: Option<String>,
    /// Details about the asset.
    pub asset_detail: Option<AssetDetail>,
}

response! {
    GetAssetDetailByUuidResponse {
        "RequestId" => request_id: value,
        "AssetDetail" => asset_detail: value,
    }
}

/// Details about the asset.
#[non_exhaustive]
pub struct AssetDetail {
    /// What is known about the vCPU. Example: `text`.
    pub cpu_info: Option<String>,
    /// Address that can be reached from the Internet. Example: `120.47.XX.XX`.
    pub internet_ip: Option<String>,
    /// Details about the operating system. Example: `Linux 64bit`.
    pub os_detail: Option<String>,
    /// When the item was created. Example: `1603863599000`.
    pub create_time: Option<i64>,
    /// Version of the operating system's kernel. Example: `4.18.0-80.11.2.el8_0.x86_64`.
    pub kernel: Option<String>,
    /// Whether the asset has a license of Security Center. Example: `true`.
    pub bind: Option<bool>,
    /// Name that the operating system goes by. Example: `CentOS 7.4 64bit`.
    pub os_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `InternetIp`.
    pub tag: Option<String>,
    /// State that the client is in. Example: `online`.
    pub client_status: Option<String>,
    /// Memory of the server, in GB; lists of all assets count it in MB. Example: `16`.
    pub mem: Option<i32>,
    /// Amount of memory. Example: `16384`.
    pub memory: Option<i64>,
    /// ID of the instance in a VPC that the item belongs to or stands for.
    /// Example: `vpc-bp1fs3bwonlfq503w****`.
    pub vpc_instance_id: Option<String>,
    /// Which version of the auth is meant. Example: `7`.
    pub auth_version: Option<i32>,
    /// Name given to the instance, as lists and the console show it. Example: `i-fasdfasdfadfafa****`.
    pub instance_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Path of groups that the server is in; `Default` where none was set. Example: `default`.
    pub group_trace: Option<String>,
    /// IP address of the host or service concerned. Example: `120.47.XX.XX`.
    pub ip: Option<String>,
    /// Name that the machine goes by on the network. Example: `qewrqwerqs****`.
    pub host_name: Option<String>,
    /// Operating system that the item runs. Example: `linux`.
    pub os: Option<String>,
    /// Time that is set or recorded for this: auth modify. Example: `1627974044000`.
    pub auth_modify_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `i-uf6h7p2fgk6rkk0g****`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Which kind of asset it is or is to be. Example: `0`.
    pub asset_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hanghzou`.
    pub region_id: Option<String>,
    /// What is known about the sys. Example: `CentOS Linux 8.0.1905`.
    pub sys_info: Option<String>,
    /// Identifier that is unique for the item. Example: `9e6cad93-a379-46fd-a701-9bbf02f4****`.
    pub uuid: Option<String>,
    /// Number of processor cores. Example: `2`.
    pub cpu: Option<i32>,
    /// Name that the region goes by. Example: `China (Hohhot)`.
    pub region_name: Option<String>,
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `0`.
    pub flag: Option<i32>,
    /// Which version of the client is meant. Example: `2.0.0`.
    pub client_version: Option<String>,
    /// Items of the kind IP address that were found or are concerned. Example: `120.47.XX.XX`.
    pub ip_list: Vec<String>,
    /// Items of the kind mac that were found or are concerned. Example: `00:16:3*:1*:9*:cf`.
    pub mac_list: Vec<String>,
    /// Items of the kind disk info that were found or are concerned.
    pub disk_info_list: Vec<DiskInfoList>,
}

response! {
    AssetDetail {
        "CpuInfo" => cpu_info: value,
        "InternetIp" => internet_ip: value,
        "OsDetail" => os_detail: value,
        "CreateTime" => create_time: value,
        "Kernel" => kernel: value,
        "Bind" => bind: value,
        "OsName" => os_name: value,
        "Tag" => tag: value,
        "ClientStatus" => client_status: value,
        "Mem" => mem: value,
        "Memory" => memory: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "AuthVersion" => auth_version: value,
        "InstanceName" => instance_name: value,
        "Region" => region: value,
        "GroupTrace" => group_trace: value,
        "Ip" => ip: value,
        "HostName" => host_name: value,
        "Os" => os: value,
        "AuthModifyTime" => auth_modify_time: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "AssetType" => asset_type: value,
        "RegionId" => region_id: value,
        "SysInfo" => sys_info: value,
        "Uuid" => uuid: value,
        "Cpu" => cpu: value,
        "RegionName" => region_name: value,
        "Flag" => flag: value,
        "ClientVersion" => client_version: value,
        "IpList" => ip_list: list(""),
        "MacList" => mac_list: list(""),
        "DiskInfoList" => disk_info_list: list(""),
    }
}

/// Items of the kind disk info that were found or are concerned.
#[non_exhaustive]
pub struct DiskInfoList {
    /// Name that the disk goes by. Example: `/dev/vda1`.
    pub disk_name: Option<String>,
    /// Bytes of the disk in use. Example: `2998996992`.
    pub use_size_byte: Option<i64>,
    /// How large the total is or is to be. Example: `40`.
    pub total_size: Option<i64>,
    /// How large the use is or is to be. Example: `2`.
    pub use_size: Option<i64>,
    /// Bytes of the disk in all. Example: `42140479488`.
    pub total_size_byte: Option<i64>,
}

response! {
    DiskInfoList {
        "DiskName" => disk_name: value,
        "UseSizeByte" => use_size_byte: value,
        "TotalSize" => total_size: value,
        "UseSize" => use_size: value,
        "TotalSizeByte" => total_size_byte: value,
    }
}

/// Errors that the documentation of [`GetAssetDetailByUuidRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAssetDetailByUuidError = super::DocumentedError;
