// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogAnalysis`, from `nas/DescribeLogAnalysis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType};

/// Lists the file systems whose access logs go to Simple Log Service, and where to.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeLogAnalysisRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_log_analysis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogAnalysisRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Type of the file system: General-purpose, Extreme or CPFS.
    /// Here: `all`, `standard`, `extreme`, `bmcpfs`.
    pub file_system_type: Option<Open<FileSystemType>>,
}

impl DescribeLogAnalysisRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
}

request! {
    DescribeLogAnalysisRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "FileSystemType" => file_system_type: query,
    }
}

impl Operation for DescribeLogAnalysisRequest {
    type Response = DescribeLogAnalysisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogAnalysis")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeLogAnalysisRequest {
    type Item = Analysis;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.analyses.as_mut()?.analysis)
    }
}

/// Response to [`DescribeLogAnalysisRequest`].
#[non_exhaustive]
pub struct DescribeLogAnalysisResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C84F77AF-3DE5-48F1-B19B-37FCBE24****`.
    pub request_id: Option<String>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Container for the log deliveries found.
    pub analyses: Option<Analyses>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    DescribeLogAnalysisResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Analyses" => analyses: value,
        "Code" => code: value,
    }
}

/// Container for the log deliveries found.
#[non_exhaustive]
pub struct Analyses {
    /// Log deliveries of file systems, one entry each.
    pub analysis: Vec<Analysis>,
}

response! {
    Analyses {
        "Analysis" => analysis: list(""),
    }
}

/// Log deliveries of file systems, one entry each.
#[non_exhaustive]
pub struct Analysis {
    /// File system whose logs are delivered, by its ID. Example: `0c7154xxxx`.
    pub meta_key: Option<String>,
    /// Where the access logs of the file system are sent.
    pub meta_value: Option<MetaValue>,
}

response! {
    Analysis {
        "MetaKey" => meta_key: value,
        "MetaValue" => meta_value: value,
    }
}

/// Where the access logs of the file system are sent.
#[non_exhaustive]
pub struct MetaValue {
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::162165525211xxxx:role/aliyunnaslogarchiverole`.
    pub role_arn: Option<String>,
    /// Region that the store for the logs is in. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Store of Simple Log Service that the access logs are written to. Example: `nas-nfs`.
    pub logstore: Option<String>,
    /// Project of Simple Log Service that holds the store for the logs.
    /// Example: `nas-1746495857602745-cn-hangzhou`.
    pub project: Option<String>,
}

response! {
    MetaValue {
        "RoleArn" => role_arn: value,
        "Region" => region: value,
        "Logstore" => logstore: value,
        "Project" => project: value,
    }
}
