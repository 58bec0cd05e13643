// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetDetailByUuids`, from `sas/DescribeAssetDetailByUuids.md`.

use alicloud_runtime::codegen::*;

/// Shows details of several ECS servers, found by their UUIDs.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAssetDetailByUuidsRequest::new()
///     .uuids("...");
/// let reply = client.describe_asset_detail_by_uuids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetDetailByUuidsRequest {
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeAssetDetailByUuidsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeAssetDetailByUuidsRequest {
        "Uuids" => uuids: query,
        "Lang" => lang: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeAssetDetailByUuidsRequest {
    type Response = DescribeAssetDetailByUuidsResponse;
    type Error = DescribeAssetDetailByUuidsError;
    const INFO: OperationInfo = super::operation("DescribeAssetDetailByUuids")
        .required(&["Uuids"])
        .read_only();
    const ERRORS: &'static [DescribeAssetDetailByUuidsError] = &[
        DescribeAssetDetailByUuidsError::IllegalParam,
        DescribeAssetDetailByUuidsError::RdCheckNoPermission,
        DescribeAssetDetailByUuidsError::NoPermission,
        DescribeAssetDetailByUuidsError::RdCheckInnerError,
        DescribeAssetDetailByUuidsError::ServerError,
    ];
}

/// Response to [`DescribeAssetDetailByUuidsRequest`].
#[non_exhaustive]
pub struct DescribeAssetDetailByUuidsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `92016EC8-D52D-49D8-9FF7-9EA340A950B9`.
    pub request_id: Option<String>,
    /// Items of the kind asset that were found or are concerned.
    pub asset_list: Vec<AssetList>,
}

response! {
    DescribeAssetDetailByUuidsResponse {
        "RequestId" => request_id: value,
        "AssetList" => asset_list: list(""),
    }
}

/// Items of the kind asset that were found or are concerned.
#[non_exhaustive]
pub struct AssetList {
    /// Address that can be reached from the Internet. Example: `10.10.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name that the operating system goes by. Example: `text`.
    pub os_name: Option<String>,
    /// IP address of the host or service concerned. Example: `10.10.XX.XX`.
    pub ip: Option<String>,
    /// Operating system that the item runs. Example: `Linux`.
    pub os: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-rj9gda4wolo0zixi****`.
    pub instance_id: Option<String>,
    /// State that the client is in. Example: `online`.
    pub client_status: Option<String>,
    /// ID of the instance in a VPC that the item belongs to or stands for. Example: `13231-331331`.
    pub vpc_instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Which kind of asset it is or is to be. Example: `0`.
    pub asset_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item. Example: `2a98f149-0256-414c-a29a-a69f8a75****`.
    pub uuid: Option<String>,
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `0`.
    pub flag: Option<i32>,
    /// Name that the region goes by. Example: `cn-shenzhen`.
    pub region_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `TestInstanceName`.
    pub instance_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-guangzhou`.
    pub region: Option<String>,
}

response! {
    AssetList {
        "InternetIp" => internet_ip: value,
        "OsName" => os_name: value,
        "Ip" => ip: value,
        "Os" => os: value,
        "InstanceId" => instance_id: value,
        "ClientStatus" => client_status: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "AssetType" => asset_type: value,
        "RegionId" => region_id: value,
        "Uuid" => uuid: value,
        "Flag" => flag: value,
        "RegionName" => region_name: value,
        "InstanceName" => instance_name: value,
        "Region" => region: value,
    }
}

/// Errors that the documentation of [`DescribeAssetDetailByUuidsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAssetDetailByUuidsError = super::DocumentedError;
