// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainConsortiumsV2`, from `baas/DescribeAntChainConsortiumsV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Pagination};

/// Lists the Ant Blockchain consortiums of the account, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainConsortiumsV2Request::new()
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_consortiums_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Request {
    /// Which page of the list to return. Range: 0 to 2147483647. Example: `10`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 0 to 2147483647. Example: `1`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainConsortiumsV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainConsortiumsV2Request {
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainConsortiumsV2Request {
    type Response = DescribeAntChainConsortiumsV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainConsortiumsV2")
        .required(&["PageSize"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainConsortiumsV2Request {
    type Item = AntConsortiums;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .result
                    .as_ref()
                    .and_then(|v| v.pagination.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.ant_consortiums)
    }
}

/// Response to [`DescribeAntChainConsortiumsV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainConsortiumsV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainConsortiumsV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainConsortiumsV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainConsortiumsV2Result {
    /// The ant consortiums that were found or are concerned, one entry each.
    pub ant_consortiums: Vec<AntConsortiums>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainConsortiumsV2Result {
        "AntConsortiums" => ant_consortiums: list(""),
        "Pagination" => pagination: value,
    }
}

/// The ant consortiums that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AntConsortiums {
    /// How many there are of this: chain. Example: `2`.
    pub chain_num: Option<i64>,
    /// Free text that tells people about the consortium. Example: `test`.
    pub consortium_description: Option<String>,
    /// ID of the consortium that the item belongs to or stands for. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
    /// Name that the consortium goes by. Example: `text`.
    pub consortium_name: Option<String>,
    /// When the item was created. Example: `1609745002000`.
    pub create_time: Option<i64>,
    /// Whether the consortium holds no chain yet. Example: `false`.
    pub is_empty_consortium: Option<bool>,
    /// How many there are of this: member. Example: `2`.
    pub member_num: Option<i64>,
    /// Part that the item plays, or role whose rights are used. Example: `Member`.
    pub role: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
}

response! {
    AntConsortiums {
        "ChainNum" => chain_num: value,
        "ConsortiumDescription" => consortium_description: value,
        "ConsortiumId" => consortium_id: value,
        "ConsortiumName" => consortium_name: value,
        "CreateTime" => create_time: value,
        "IsEmptyConsortium" => is_empty_consortium: value,
        "MemberNum" => member_num: value,
        "Role" => role: value,
        "Status" => status: value,
    }
}
