// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Traffic analysis
//!
//! - [`GetInternetTuple`](mod@get_internet_tuple): Ranks Internet traffic by single addresses, pairs or 5-tuples, by bytes, packets and so on.
//! - [`GetNatTopN`](mod@get_nat_top_n): Ranks the addresses that use SNAT of a NAT gateway, in real time.
//! - [`GetTransitRouterFlowTopN`](mod@get_transit_router_flow_top_n): Ranks traffic between regions by single addresses, pairs or 5-tuples.
//! - [`GetVbrFlowTopN`](mod@get_vbr_flow_top_n): Ranks traffic over virtual border routers by single addresses, pairs or 5-tuples.
//!
//! ## Network diagnostics
//!
//! - [`CreateAndAnalyzeNetworkPath`](mod@create_and_analyze_network_path): Starts a reachability analysis for source and target given directly, without a saved path.
//! - [`CreateNetworkPath`](mod@create_network_path): Saves a network path, from source to target, on which reachability can be analyzed repeatedly.
//! - [`CreateNetworkReachableAnalysis`](mod@create_network_reachable_analysis): Starts a reachability analysis on a saved network path.
//! - [`DeleteNetworkPath`](mod@delete_network_path): Deletes network paths that served for analysis.
//! - [`DeleteNetworkReachableAnalysis`](mod@delete_network_reachable_analysis): Deletes reachability analyses with their results.
//! - [`GetNetworkReachableAnalysis`](mod@get_network_reachable_analysis): Shows state and result of a reachability analysis.
//!
//! ## Others
//!
//! - [`DeleteNisInspectionReport`](mod@delete_nis_inspection_report): Deletes one report of an inspection task.
//! - [`DeleteNisInspectionTask`](mod@delete_nis_inspection_task): Deletes an inspection task, so that networks are no longer inspected by it.
//! - [`DescribeNisInspectionRecommendationResources`](mod@describe_nis_inspection_recommendation_resources): Lists the resources to which a recommendation of an inspection report applies.
//! - [`DescribeNisInspectionReportCheckItems`](mod@describe_nis_inspection_report_check_items): Lists the check items of an inspection report, filtered by resource type, category or risk.
//! - [`DescribeNisInspectionReportStatus`](mod@describe_nis_inspection_report_status): Tells in which state an inspection report is.
//! - [`DescribeNisInspectionReportSummary`](mod@describe_nis_inspection_report_summary): Sums up the findings of an inspection report.
//! - [`DescribeNisInspectionTask`](mod@describe_nis_inspection_task): Shows the settings of one network inspection task.
//! - [`GetNisNetworkMetrics`](mod@get_nis_network_metrics): Returns one metric of a network resource type over time, by dimensions.
//! - [`GetNisNetworkRanking`](mod@get_nis_network_ranking): Ranks network traffic of a resource type by chosen groups, filters and order.
//! - [`ListNisInspectionResourceType`](mod@list_nis_inspection_resource_type): Lists the resource types that a network inspection can cover; takes no parameters.
//! - [`ListNisInspectionTaskReports`](mod@list_nis_inspection_task_reports): Lists the reports that an inspection task has produced.
//! - [`ListNisInspectionTasks`](mod@list_nis_inspection_tasks): Lists network inspection tasks, filtered by name, project or status.
//! - [`StartNisInspectionTask`](mod@start_nis_inspection_task): Starts an inspection task at once.
//! - [`UpdateNisInspectionTask`](mod@update_nis_inspection_task): Sets the status of a network inspection task.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod create_and_analyze_network_path;
pub mod create_network_path;
pub mod create_network_reachable_analysis;
pub mod delete_network_path;
pub mod delete_network_reachable_analysis;
pub mod delete_nis_inspection_report;
pub mod delete_nis_inspection_task;
pub mod describe_nis_inspection_recommendation_resources;
pub mod describe_nis_inspection_report_check_items;
pub mod describe_nis_inspection_report_status;
pub mod describe_nis_inspection_report_summary;
pub mod describe_nis_inspection_task;
pub mod get_internet_tuple;
pub mod get_nat_top_n;
pub mod get_network_reachable_analysis;
pub mod get_nis_network_metrics;
pub mod get_nis_network_ranking;
pub mod get_transit_router_flow_top_n;
pub mod get_vbr_flow_top_n;
pub mod list_nis_inspection_resource_type;
pub mod list_nis_inspection_task_reports;
pub mod list_nis_inspection_tasks;
pub mod start_nis_inspection_task;
pub mod update_nis_inspection_task;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_and_analyze_network_path::{CreateAndAnalyzeNetworkPathError, CreateAndAnalyzeNetworkPathRequest, CreateAndAnalyzeNetworkPathResponse},
    create_network_path::{CreateNetworkPathError, CreateNetworkPathRequest, CreateNetworkPathResponse},
    create_network_reachable_analysis::{CreateNetworkReachableAnalysisError, CreateNetworkReachableAnalysisRequest, CreateNetworkReachableAnalysisResponse},
    delete_network_path::{DeleteNetworkPathError, DeleteNetworkPathRequest, DeleteNetworkPathResponse},
    delete_network_reachable_analysis::{DeleteNetworkReachableAnalysisError, DeleteNetworkReachableAnalysisRequest, DeleteNetworkReachableAnalysisResponse},
    delete_nis_inspection_report::{DeleteNisInspectionReportRequest, DeleteNisInspectionReportResponse},
    delete_nis_inspection_task::{DeleteNisInspectionTaskRequest, DeleteNisInspectionTaskResponse},
    describe_nis_inspection_recommendation_resources::{DescribeNisInspectionRecommendationResourcesRequest, DescribeNisInspectionRecommendationResourcesResponse},
    describe_nis_inspection_report_check_items::{DescribeNisInspectionReportCheckItemsRequest, DescribeNisInspectionReportCheckItemsResponse},
    describe_nis_inspection_report_status::{DescribeNisInspectionReportStatusRequest, DescribeNisInspectionReportStatusResponse},
    describe_nis_inspection_report_summary::{DescribeNisInspectionReportSummaryRequest, DescribeNisInspectionReportSummaryResponse},
    describe_nis_inspection_task::{DescribeNisInspectionTaskRequest, DescribeNisInspectionTaskResponse},
    get_internet_tuple::{GetInternetTupleError, GetInternetTupleRequest, GetInternetTupleResponse},
    get_nat_top_n::{GetNatTopNError, GetNatTopNRequest, GetNatTopNResponse},
    get_network_reachable_analysis::{GetNetworkReachableAnalysisError, GetNetworkReachableAnalysisRequest, GetNetworkReachableAnalysisResponse},
    get_nis_network_metrics::{GetNisNetworkMetricsRequest, GetNisNetworkMetricsResponse},
    get_nis_network_ranking::{GetNisNetworkRankingRequest, GetNisNetworkRankingResponse},
    get_transit_router_flow_top_n::{GetTransitRouterFlowTopNError, GetTransitRouterFlowTopNRequest, GetTransitRouterFlowTopNResponse},
    get_vbr_flow_top_n::{GetVbrFlowTopNError, GetVbrFlowTopNRequest, GetVbrFlowTopNResponse},
    list_nis_inspection_resource_type::{ListNisInspectionResourceTypeRequest, ListNisInspectionResourceTypeResponse},
    list_nis_inspection_task_reports::{ListNisInspectionTaskReportsRequest, ListNisInspectionTaskReportsResponse},
    list_nis_inspection_tasks::{ListNisInspectionTasksRequest, ListNisInspectionTasksResponse},
    start_nis_inspection_task::{StartNisInspectionTaskRequest, StartNisInspectionTaskResponse},
    update_nis_inspection_task::{UpdateNisInspectionTaskRequest, UpdateNisInspectionTaskResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "nis",
    version: "2021-12-16",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-southeast-1", "nis-intl.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "nis.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Network Intelligence Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Starts a reachability analysis for source and target given directly, without a saved path.
    #[inline]
    pub fn create_and_analyze_network_path(
        &self,
        request: CreateAndAnalyzeNetworkPathRequest,
    ) -> Call<'_, CreateAndAnalyzeNetworkPathRequest> {
        self.inner.call(request)
    }
    /// Saves a network path, from source to target, on which reachability can be analyzed repeatedly.
    #[inline]
    pub fn create_network_path(
        &self,
        request: CreateNetworkPathRequest,
    ) -> Call<'_, CreateNetworkPathRequest> {
        self.inner.call(request)
    }
    /// Starts a reachability analysis on a saved network path.
    #[inline]
    pub fn create_network_reachable_analysis(
        &self,
        request: CreateNetworkReachableAnalysisRequest,
    ) -> Call<'_, CreateNetworkReachableAnalysisRequest> {
        self.inner.call(request)
    }
    /// Deletes network paths that served for analysis.
    #[inline]
    pub fn delete_network_path(
        &self,
        request: DeleteNetworkPathRequest,
    ) -> Call<'_, DeleteNetworkPathRequest> {
        self.inner.call(request)
    }
    /// Deletes reachability analyses with their results.
    #[inline]
    pub fn delete_network_reachable_analysis(
        &self,
        request: DeleteNetworkReachableAnalysisRequest,
    ) -> Call<'_, DeleteNetworkReachableAnalysisRequest> {
        self.inner.call(request)
    }
    /// Deletes one report of an inspection task.
    #[inline]
    pub fn delete_nis_inspection_report(
        &self,
        request: DeleteNisInspectionReportRequest,
    ) -> Call<'_, DeleteNisInspectionReportRequest> {
        self.inner.call(request)
    }
    /// Deletes an inspection task, so that networks are no longer inspected by it.
    #[inline]
    pub fn delete_nis_inspection_task(
        &self,
        request: DeleteNisInspectionTaskRequest,
    ) -> Call<'_, DeleteNisInspectionTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the resources to which a recommendation of an inspection report applies.
    #[inline]
    pub fn describe_nis_inspection_recommendation_resources(
        &self,
        request: DescribeNisInspectionRecommendationResourcesRequest,
    ) -> Call<'_, DescribeNisInspectionRecommendationResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the check items of an inspection report, filtered by resource type, category or risk.
    #[inline]
    pub fn describe_nis_inspection_report_check_items(
        &self,
        request: DescribeNisInspectionReportCheckItemsRequest,
    ) -> Call<'_, DescribeNisInspectionReportCheckItemsRequest> {
        self.inner.call(request)
    }
    /// Tells in which state an inspection report is.
    #[inline]
    pub fn describe_nis_inspection_report_status(
        &self,
        request: DescribeNisInspectionReportStatusRequest,
    ) -> Call<'_, DescribeNisInspectionReportStatusRequest> {
        self.inner.call(request)
    }
    /// Sums up the findings of an inspection report.
    #[inline]
    pub fn describe_nis_inspection_report_summary(
        &self,
        request: DescribeNisInspectionReportSummaryRequest,
    ) -> Call<'_, DescribeNisInspectionReportSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of one network inspection task.
    #[inline]
    pub fn describe_nis_inspection_task(
        &self,
        request: DescribeNisInspectionTaskRequest,
    ) -> Call<'_, DescribeNisInspectionTaskRequest> {
        self.inner.call(request)
    }
    /// Ranks Internet traffic by single addresses, pairs or 5-tuples, by bytes, packets and so on.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_internet_tuple(
        &self,
        request: GetInternetTupleRequest,
    ) -> Call<'_, GetInternetTupleRequest> {
        self.inner.call(request)
    }
    /// Ranks the addresses that use SNAT of a NAT gateway, in real time.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_nat_top_n(
        &self,
        request: GetNatTopNRequest,
    ) -> Call<'_, GetNatTopNRequest> {
        self.inner.call(request)
    }
    /// Shows state and result of a reachability analysis.
    #[inline]
    pub fn get_network_reachable_analysis(
        &self,
        request: GetNetworkReachableAnalysisRequest,
    ) -> Call<'_, GetNetworkReachableAnalysisRequest> {
        self.inner.call(request)
    }
    /// Returns one metric of a network resource type over time, by dimensions.
    #[inline]
    pub fn get_nis_network_metrics(
        &self,
        request: GetNisNetworkMetricsRequest,
    ) -> Call<'_, GetNisNetworkMetricsRequest> {
        self.inner.call(request)
    }
    /// Ranks network traffic of a resource type by chosen groups, filters and order.
    #[inline]
    pub fn get_nis_network_ranking(
        &self,
        request: GetNisNetworkRankingRequest,
    ) -> Call<'_, GetNisNetworkRankingRequest> {
        self.inner.call(request)
    }
    /// Ranks traffic between regions by single addresses, pairs or 5-tuples.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_transit_router_flow_top_n(
        &self,
        request: GetTransitRouterFlowTopNRequest,
    ) -> Call<'_, GetTransitRouterFlowTopNRequest> {
        self.inner.call(request)
    }
    /// Ranks traffic over virtual border routers by single addresses, pairs or 5-tuples.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_vbr_flow_top_n(
        &self,
        request: GetVbrFlowTopNRequest,
    ) -> Call<'_, GetVbrFlowTopNRequest> {
        self.inner.call(request)
    }
    /// Lists the resource types that a network inspection can cover; takes no parameters.
    #[inline]
    pub fn list_nis_inspection_resource_type(
        &self,
        request: ListNisInspectionResourceTypeRequest,
    ) -> Call<'_, ListNisInspectionResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the reports that an inspection task has produced.
    #[inline]
    pub fn list_nis_inspection_task_reports(
        &self,
        request: ListNisInspectionTaskReportsRequest,
    ) -> Call<'_, ListNisInspectionTaskReportsRequest> {
        self.inner.call(request)
    }
    /// Lists network inspection tasks, filtered by name, project or status.
    #[inline]
    pub fn list_nis_inspection_tasks(
        &self,
        request: ListNisInspectionTasksRequest,
    ) -> Call<'_, ListNisInspectionTasksRequest> {
        self.inner.call(request)
    }
    /// Starts an inspection task at once.
    #[inline]
    pub fn start_nis_inspection_task(
        &self,
        request: StartNisInspectionTaskRequest,
    ) -> Call<'_, StartNisInspectionTaskRequest> {
        self.inner.call(request)
    }
    /// Sets the status of a network inspection task.
    #[inline]
    pub fn update_nis_inspection_task(
        &self,
        request: UpdateNisInspectionTaskRequest,
    ) -> Call<'_, UpdateNisInspectionTaskRequest> {
        self.inner.call(request)
    }
}
