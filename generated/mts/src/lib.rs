// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Media information
//!
//! - [`QueryMediaInfoJobList`](mod@query_media_info_job_list): Returns media information jobs with the stream details they found, by their IDs.
//! - [`SubmitMediaInfoJob`](mod@submit_media_info_job): Analyzes an input file for its media information, at once or in the background.
//!
//! ## Transcoding jobs
//!
//! - [`CancelJob`](mod@cancel_job): Cancels a transcoding job, addressed by its ID.
//! - [`ListJob`](mod@list_job): Walks through transcoding jobs with a page token, by state, pipeline, or creation time.
//! - [`QueryJobList`](mod@query_job_list): Returns transcoding jobs in one call, given their IDs.
//! - [`SubmitJobs`](mod@submit_jobs): Submits transcoding jobs, one for each output of an input file.
//!
//! ## Preset template analysis
//!
//! - [`QueryAnalysisJobList`](mod@query_analysis_job_list): Returns template analysis jobs with the preset templates they found suitable.
//! - [`SubmitAnalysisJob`](mod@submit_analysis_job): Submits a job that finds the preset templates suitable for an input file.
//!
//! ## Custom transcoding templates
//!
//! - [`AddTemplate`](mod@add_template): Creates a custom transcoding template with container, video, and audio settings.
//! - [`DeleteTemplate`](mod@delete_template): Deletes a custom transcoding template, unless submitted jobs still use it.
//! - [`QueryTemplateList`](mod@query_template_list): Returns transcoding templates in detail, given their IDs.
//! - [`SearchTemplate`](mod@search_template): Finds custom transcoding templates by state or name prefix.
//! - [`UpdateTemplate`](mod@update_template): Changes a custom transcoding template: container, video, audio, or muxing settings.
//!
//! ## Watermark templates
//!
//! - [`AddWaterMarkTemplate`](mod@add_water_mark_template): Creates a watermark template from a JSON configuration.
//! - [`DeleteWaterMarkTemplate`](mod@delete_water_mark_template): Deletes a watermark template, unless submitted jobs still use it.
//! - [`QueryWaterMarkTemplateList`](mod@query_water_mark_template_list): Returns watermark templates, given their IDs.
//! - [`SearchWaterMarkTemplate`](mod@search_water_mark_template): Finds watermark templates by state, page by page.
//! - [`UpdateWaterMarkTemplate`](mod@update_water_mark_template): Changes the name or the configuration of a watermark template.
//!
//! ## Snapshot jobs
//!
//! - [`QuerySnapshotJobList`](mod@query_snapshot_job_list): Returns snapshot jobs, by ID, state, pipeline, or creation time.
//! - [`SubmitSnapshotJob`](mod@submit_snapshot_job): Takes snapshots of an input video and can tile them into one image.
//!
//! ## Pipelines
//!
//! - [`AddPipeline`](mod@add_pipeline): Creates an MPS queue (pipeline) with a speed level and notification settings.
//! - [`DeletePipeline`](mod@delete_pipeline): Deletes a pipeline, through which jobs can then no longer be submitted.
//! - [`QueryPipelineList`](mod@query_pipeline_list): Returns MPS queues (pipelines) with state and notifications, given their IDs.
//! - [`SearchPipeline`](mod@search_pipeline): Finds MPS queues (pipelines) by state, page by page.
//! - [`UpdatePipeline`](mod@update_pipeline): Changes an MPS queue (pipeline): name, state, notifications, or role.
//!
//! ## Media workflows
//!
//! - [`ActivateMediaWorkflow`](mod@activate_media_workflow): Activates a media workflow, so that new files can trigger it.
//! - [`AddMediaWorkflow`](mod@add_media_workflow): Creates a media workflow from a topology, with a trigger mode.
//! - [`DeactivateMediaWorkflow`](mod@deactivate_media_workflow): Deactivates a media workflow, so that files no longer trigger it.
//! - [`DeleteMediaWorkflow`](mod@delete_media_workflow): Deletes a media workflow; runs of it that are under way go on.
//! - [`QueryMediaWorkflowList`](mod@query_media_workflow_list): Returns media workflows with topology and state, given their IDs.
//! - [`SearchMediaWorkflow`](mod@search_media_workflow): Finds media workflows by state, page by page.
//! - [`UpdateMediaWorkflow`](mod@update_media_workflow): Changes the topology or the trigger mode of a media workflow.
//! - [`UpdateMediaWorkflowTriggerMode`](mod@update_media_workflow_trigger_mode): Changes only whether new files trigger a media workflow by themselves.
//!
//! ## Workflow executions
//!
//! - [`ListMediaWorkflowExecutions`](mod@list_media_workflow_executions): Walks through executions of a media workflow with a page token, optionally for one input file.
//! - [`QueryMediaWorkflowExecutionList`](mod@query_media_workflow_execution_list): Returns executions of media workflows, given their run IDs.
//!
//! ## Media buckets
//!
//! - [`BindInputBucket`](mod@bind_input_bucket): Binds an OSS bucket as input, so that its uploads can trigger workflows.
//! - [`BindOutputBucket`](mod@bind_output_bucket): Binds an OSS bucket as output, so that MPS may write results to it.
//! - [`ListAllMediaBucket`](mod@list_all_media_bucket): Lists all buckets of the media library with their type, input or output.
//! - [`UnbindInputBucket`](mod@unbind_input_bucket): Ends the binding of an OSS bucket as input.
//! - [`UnbindOutputBucket`](mod@unbind_output_bucket): Ends the binding of an OSS bucket as output.
//!
//! ## Media
//!
//! - [`AddMedia`](mod@add_media): Adds a media file in OSS to the media library and can start a workflow on it.
//! - [`AddMediaTag`](mod@add_media_tag): Adds a single tag to a media file in the media library.
//! - [`DeleteMedia`](mod@delete_media): Deletes media entries logically: they can no longer be worked on, while their files in OSS stay.
//! - [`DeleteMediaTag`](mod@delete_media_tag): Takes a tag off a media entry.
//! - [`QueryMediaList`](mod@query_media_list): Returns media by their IDs, on request with playlists, snapshots, and media information.
//! - [`QueryMediaListByURL`](mod@query_media_list_by_url): Returns media by their OSS file URLs instead of media IDs.
//! - [`UpdateMedia`](mod@update_media): Replaces title, description, category, tags, and cover of a media file.
//! - [`UpdateMediaCategory`](mod@update_media_category): Moves a media file to another category.
//! - [`UpdateMediaCover`](mod@update_media_cover): Changes the cover image URL of a media file.
//! - [`UpdateMediaPublishState`](mod@update_media_publish_state): Publishes a media file or takes it back.
//!
//! ## Intelligent production
//!
//! - [`QueryIProductionJob`](mod@query_i_production_job): Returns one intelligent production job with state and result.
//! - [`SubmitIProductionJob`](mod@submit_i_production_job): Submits an intelligent production job, whose function name selects what is made.
//!
//! ## Smart tagging
//!
//! - [`AddSmarttagTemplate`](mod@add_smarttag_template): Creates an analysis template for smart tagging jobs.
//! - [`CreateCustomEntity`](mod@create_custom_entity): Adds an entity to a custom library used for recognition.
//! - [`CreateCustomGroup`](mod@create_custom_group): Creates a custom library for recognition by one algorithm.
//! - [`DeleteCustomEntity`](mod@delete_custom_entity): Deletes a custom entity from a recognition group.
//! - [`DeleteCustomGroup`](mod@delete_custom_group): Deletes a custom recognition group.
//! - [`DeleteCustomView`](mod@delete_custom_view): Deletes one view, that is one sample picture, of a custom entity.
//! - [`DeleteSmarttagTemplate`](mod@delete_smarttag_template): Deletes a smart tagging template.
//! - [`ListCustomEntities`](mod@list_custom_entities): Lists the entities in a custom library.
//! - [`ListCustomGroups`](mod@list_custom_groups): Lists the custom libraries of one algorithm, page by page.
//! - [`ListCustomPersons`](mod@list_custom_persons): Lists all persons in a person library with their registered faces.
//! - [`ListCustomViews`](mod@list_custom_views): Lists the registered images that show an entity of a custom library.
//! - [`QuerySmarttagJob`](mod@query_smarttag_job): Returns status and results of one smart tagging job.
//! - [`QuerySmarttagTemplateList`](mod@query_smarttag_template_list): Returns analysis templates for smart tagging, all or one by ID.
//! - [`RegisterCustomFace`](mod@register_custom_face): Registers one face image for a person in a person library.
//! - [`RegisterCustomView`](mod@register_custom_view): Registers one image of an entity in a custom library.
//! - [`SubmitSmarttagJob`](mod@submit_smarttag_job): Submits a smart tagging job that analyzes content with a template.
//! - [`TagCustomPerson`](mod@tag_custom_person): Names and describes a person library or a person in it.
//! - [`UnregisterCustomFace`](mod@unregister_custom_face): Removes one registered face, or all faces of a custom person.
//! - [`UpdateSmarttagTemplate`](mod@update_smarttag_template): Changes an analysis template for smart tagging jobs.
//!
//! ## Content moderation
//!
//! - [`ImAudit`](mod@im_audit): Checks texts and images for objectionable content and returns the verdict with the response.
//! - [`QueryMediaCensorJobDetail`](mod@query_media_censor_job_detail): Returns a content moderation job with the results for video, cover images, and text.
//! - [`QueryMediaCensorJobList`](mod@query_media_censor_job_list): Lists content moderation jobs, by ID, state, pipeline, or creation time.
//! - [`SubmitMediaCensorJob`](mod@submit_media_censor_job): Submits a content moderation job for video, cover images, title, description, and live comments.
//!
//! ## Video fingerprints
//!
//! - [`CreateFpShotDB`](mod@create_fp_shot_db): Creates a media fingerprint library of a model and returns its ID.
//! - [`ImportFpShotJob`](mod@import_fp_shot_job): Submits a job that imports texts into a fingerprint library.
//! - [`ListFpShotDB`](mod@list_fp_shot_db): Returns fingerprint libraries with model, status, and description, by their IDs.
//! - [`ListFpShotFiles`](mod@list_fp_shot_files): Lists the files in a fingerprint library, by time.
//! - [`ListFpShotImportJob`](mod@list_fp_shot_import_job): Returns jobs that import texts into a fingerprint library, by their IDs.
//! - [`QueryFpDBDeleteJobList`](mod@query_fp_db_delete_job_list): Returns jobs that clear or delete fingerprint libraries, by their IDs.
//! - [`QueryFpFileDeleteJobList`](mod@query_fp_file_delete_job_list): Returns jobs that delete files from fingerprint libraries, by their IDs.
//! - [`QueryFpShotJobList`](mod@query_fp_shot_job_list): Returns fingerprint jobs of any type with their results, by ID, state, or time.
//! - [`SubmitFpDBDeleteJob`](mod@submit_fp_db_delete_job): Submits a job that clears a fingerprint library or deletes it.
//! - [`SubmitFpFileDeleteJob`](mod@submit_fp_file_delete_job): Submits a job that deletes files from a fingerprint library.
//! - [`SubmitFpShotJob`](mod@submit_fp_shot_job): Submits a job that searches a fingerprint library for the same or similar content.
//!
//! ## Others
//!
//! - [`AddCategory`](mod@add_category): Creates a media category, at the top or under a parent category.
//! - [`CategoryTree`](mod@category_tree): Returns all media categories as a tree.
//! - [`DeleteCategory`](mod@delete_category): Deletes a media category together with those below it.
//! - [`ListAllCategory`](mod@list_all_category): Lists all media categories with level and parent, without paging.
//! - [`QueryCopyrightExtractJob`](mod@query_copyright_extract_job): Returns a job that extracts a copyright watermark, by its ID.
//! - [`QueryCopyrightJob`](mod@query_copyright_job): Returns jobs that embed a copyright watermark, by ID, level, or creation time.
//! - [`QueryFpImportResult`](mod@query_fp_import_result): Lists result logs of imports into fingerprint libraries, in a time range.
//! - [`QueryTraceAbJob`](mod@query_trace_ab_job): Returns jobs that make A/B watermarked streams for tracing, by job or media ID.
//! - [`QueryTraceExtractJob`](mod@query_trace_extract_job): Returns a job that extracts a tracing watermark, by its ID.
//! - [`QueryTraceM3u8Job`](mod@query_trace_m3u8_job): Returns jobs that build M3U8 files with tracing watermark, by ID or creation time.
//! - [`QueryVideoQualityJob`](mod@query_video_quality_job): Returns a video quality job with its status and results.
//! - [`ReportFpShotJobResult`](mod@report_fp_shot_job_result): Reports that the result of a video fingerprint job was wrong.
//! - [`SubmitCopyrightExtractJob`](mod@submit_copyright_extract_job): Submits a job that extracts a copyright watermark from a video.
//! - [`SubmitCopyrightJob`](mod@submit_copyright_job): Submits a job that embeds a message as copyright watermark into a video.
//! - [`SubmitImageCopyright`](mod@submit_image_copyright): Embeds a message as copyright watermark into an image.
//! - [`SubmitTraceAbJob`](mod@submit_trace_ab_job): Submits a job that makes the A/B watermarked streams of a video for tracing.
//! - [`SubmitTraceExtractJob`](mod@submit_trace_extract_job): Submits a job that extracts a tracing watermark from a video.
//! - [`SubmitTraceM3u8Job`](mod@submit_trace_m3u8_job): Submits a job that builds an M3U8 file carrying a trace, from A/B watermarked streams.
//! - [`SubmitVideoQualityJob`](mod@submit_video_quality_job): Submits a job that checks the quality of a video and writes the result to OSS.
//! - [`UpdateCategoryName`](mod@update_category_name): Renames a media category, addressed by its ID.
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

pub mod activate_media_workflow;
pub mod add_category;
pub mod add_media;
pub mod add_media_tag;
pub mod add_media_workflow;
pub mod add_pipeline;
pub mod add_smarttag_template;
pub mod add_template;
pub mod add_water_mark_template;
pub mod bind_input_bucket;
pub mod bind_output_bucket;
pub mod cancel_job;
pub mod category_tree;
pub mod create_custom_entity;
pub mod create_custom_group;
pub mod create_fp_shot_db;
pub mod deactivate_media_workflow;
pub mod delete_category;
pub mod delete_custom_entity;
pub mod delete_custom_group;
pub mod delete_custom_view;
pub mod delete_media;
pub mod delete_media_tag;
pub mod delete_media_workflow;
pub mod delete_pipeline;
pub mod delete_smarttag_template;
pub mod delete_template;
pub mod delete_water_mark_template;
pub mod im_audit;
pub mod import_fp_shot_job;
pub mod list_all_category;
pub mod list_all_media_bucket;
pub mod list_custom_entities;
pub mod list_custom_groups;
pub mod list_custom_persons;
pub mod list_custom_views;
pub mod list_fp_shot_db;
pub mod list_fp_shot_files;
pub mod list_fp_shot_import_job;
pub mod list_job;
pub mod list_media_workflow_executions;
pub mod query_analysis_job_list;
pub mod query_copyright_extract_job;
pub mod query_copyright_job;
pub mod query_fp_db_delete_job_list;
pub mod query_fp_file_delete_job_list;
pub mod query_fp_import_result;
pub mod query_fp_shot_job_list;
pub mod query_i_production_job;
pub mod query_job_list;
pub mod query_media_censor_job_detail;
pub mod query_media_censor_job_list;
pub mod query_media_info_job_list;
pub mod query_media_list;
pub mod query_media_list_by_url;
pub mod query_media_workflow_execution_list;
pub mod query_media_workflow_list;
pub mod query_pipeline_list;
pub mod query_smarttag_job;
pub mod query_smarttag_template_list;
pub mod query_snapshot_job_list;
pub mod query_template_list;
pub mod query_trace_ab_job;
pub mod query_trace_extract_job;
pub mod query_trace_m3u8_job;
pub mod query_video_quality_job;
pub mod query_water_mark_template_list;
pub mod register_custom_face;
pub mod register_custom_view;
pub mod report_fp_shot_job_result;
pub mod search_media_workflow;
pub mod search_pipeline;
pub mod search_template;
pub mod search_water_mark_template;
pub mod submit_analysis_job;
pub mod submit_copyright_extract_job;
pub mod submit_copyright_job;
pub mod submit_fp_db_delete_job;
pub mod submit_fp_file_delete_job;
pub mod submit_fp_shot_job;
pub mod submit_i_production_job;
pub mod submit_image_copyright;
pub mod submit_jobs;
pub mod submit_media_censor_job;
pub mod submit_media_info_job;
pub mod submit_smarttag_job;
pub mod submit_snapshot_job;
pub mod submit_trace_ab_job;
pub mod submit_trace_extract_job;
pub mod submit_trace_m3u8_job;
pub mod submit_video_quality_job;
pub mod tag_custom_person;
pub mod unbind_input_bucket;
pub mod unbind_output_bucket;
pub mod unregister_custom_face;
pub mod update_category_name;
pub mod update_media;
pub mod update_media_category;
pub mod update_media_cover;
pub mod update_media_publish_state;
pub mod update_media_workflow;
pub mod update_media_workflow_trigger_mode;
pub mod update_pipeline;
pub mod update_smarttag_template;
pub mod update_template;
pub mod update_water_mark_template;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_media_workflow::{ActivateMediaWorkflowRequest, ActivateMediaWorkflowResponse},
    add_category::{AddCategoryRequest, AddCategoryResponse},
    add_media::{AddMediaRequest, AddMediaResponse},
    add_media_tag::{AddMediaTagRequest, AddMediaTagResponse},
    add_media_workflow::{AddMediaWorkflowRequest, AddMediaWorkflowResponse},
    add_pipeline::{AddPipelineRequest, AddPipelineResponse},
    add_smarttag_template::{AddSmarttagTemplateRequest, AddSmarttagTemplateResponse},
    add_template::{AddTemplateRequest, AddTemplateResponse},
    add_water_mark_template::{AddWaterMarkTemplateRequest, AddWaterMarkTemplateResponse},
    bind_input_bucket::{BindInputBucketRequest, BindInputBucketResponse},
    bind_output_bucket::{BindOutputBucketRequest, BindOutputBucketResponse},
    cancel_job::{CancelJobRequest, CancelJobResponse},
    category_tree::{CategoryTreeRequest, CategoryTreeResponse},
    create_custom_entity::{CreateCustomEntityError, CreateCustomEntityRequest, CreateCustomEntityResponse},
    create_custom_group::{CreateCustomGroupError, CreateCustomGroupRequest, CreateCustomGroupResponse},
    create_fp_shot_db::{CreateFpShotDBRequest, CreateFpShotDBResponse},
    deactivate_media_workflow::{DeactivateMediaWorkflowRequest, DeactivateMediaWorkflowResponse},
    delete_category::{DeleteCategoryRequest, DeleteCategoryResponse},
    delete_custom_entity::{DeleteCustomEntityError, DeleteCustomEntityRequest, DeleteCustomEntityResponse},
    delete_custom_group::{DeleteCustomGroupError, DeleteCustomGroupRequest, DeleteCustomGroupResponse},
    delete_custom_view::{DeleteCustomViewError, DeleteCustomViewRequest, DeleteCustomViewResponse},
    delete_media::{DeleteMediaRequest, DeleteMediaResponse},
    delete_media_tag::{DeleteMediaTagRequest, DeleteMediaTagResponse},
    delete_media_workflow::{DeleteMediaWorkflowRequest, DeleteMediaWorkflowResponse},
    delete_pipeline::{DeletePipelineRequest, DeletePipelineResponse},
    delete_smarttag_template::{DeleteSmarttagTemplateRequest, DeleteSmarttagTemplateResponse},
    delete_template::{DeleteTemplateRequest, DeleteTemplateResponse},
    delete_water_mark_template::{DeleteWaterMarkTemplateRequest, DeleteWaterMarkTemplateResponse},
    im_audit::{ImAuditRequest, ImAuditResponse},
    import_fp_shot_job::{ImportFpShotJobRequest, ImportFpShotJobResponse},
    list_all_category::{ListAllCategoryRequest, ListAllCategoryResponse},
    list_all_media_bucket::{ListAllMediaBucketRequest, ListAllMediaBucketResponse},
    list_custom_entities::{ListCustomEntitiesError, ListCustomEntitiesRequest, ListCustomEntitiesResponse},
    list_custom_groups::{ListCustomGroupsError, ListCustomGroupsRequest, ListCustomGroupsResponse},
    list_custom_persons::{ListCustomPersonsError, ListCustomPersonsRequest, ListCustomPersonsResponse},
    list_custom_views::{ListCustomViewsError, ListCustomViewsRequest, ListCustomViewsResponse},
    list_fp_shot_db::{ListFpShotDBRequest, ListFpShotDBResponse},
    list_fp_shot_files::{ListFpShotFilesError, ListFpShotFilesRequest, ListFpShotFilesResponse},
    list_fp_shot_import_job::{ListFpShotImportJobRequest, ListFpShotImportJobResponse},
    list_job::{ListJobRequest, ListJobResponse},
    list_media_workflow_executions::{ListMediaWorkflowExecutionsRequest, ListMediaWorkflowExecutionsResponse},
    query_analysis_job_list::{QueryAnalysisJobListRequest, QueryAnalysisJobListResponse},
    query_copyright_extract_job::{QueryCopyrightExtractJobRequest, QueryCopyrightExtractJobResponse},
    query_copyright_job::{QueryCopyrightJobRequest, QueryCopyrightJobResponse},
    query_fp_db_delete_job_list::{QueryFpDBDeleteJobListError, QueryFpDBDeleteJobListRequest, QueryFpDBDeleteJobListResponse},
    query_fp_file_delete_job_list::{QueryFpFileDeleteJobListError, QueryFpFileDeleteJobListRequest, QueryFpFileDeleteJobListResponse},
    query_fp_import_result::{QueryFpImportResultRequest, QueryFpImportResultResponse},
    query_fp_shot_job_list::{QueryFpShotJobListRequest, QueryFpShotJobListResponse},
    query_i_production_job::{QueryIProductionJobRequest, QueryIProductionJobResponse},
    query_job_list::{QueryJobListRequest, QueryJobListResponse},
    query_media_censor_job_detail::{QueryMediaCensorJobDetailRequest, QueryMediaCensorJobDetailResponse},
    query_media_censor_job_list::{QueryMediaCensorJobListRequest, QueryMediaCensorJobListResponse},
    query_media_info_job_list::{QueryMediaInfoJobListRequest, QueryMediaInfoJobListResponse},
    query_media_list::{QueryMediaListRequest, QueryMediaListResponse},
    query_media_list_by_url::{QueryMediaListByURLRequest, QueryMediaListByURLResponse},
    query_media_workflow_execution_list::{QueryMediaWorkflowExecutionListRequest, QueryMediaWorkflowExecutionListResponse},
    query_media_workflow_list::{QueryMediaWorkflowListRequest, QueryMediaWorkflowListResponse},
    query_pipeline_list::{QueryPipelineListRequest, QueryPipelineListResponse},
    query_smarttag_job::{QuerySmarttagJobError, QuerySmarttagJobRequest, QuerySmarttagJobResponse},
    query_smarttag_template_list::{QuerySmarttagTemplateListRequest, QuerySmarttagTemplateListResponse},
    query_snapshot_job_list::{QuerySnapshotJobListRequest, QuerySnapshotJobListResponse},
    query_template_list::{QueryTemplateListRequest, QueryTemplateListResponse},
    query_trace_ab_job::{QueryTraceAbJobRequest, QueryTraceAbJobResponse},
    query_trace_extract_job::{QueryTraceExtractJobRequest, QueryTraceExtractJobResponse},
    query_trace_m3u8_job::{QueryTraceM3u8JobRequest, QueryTraceM3u8JobResponse},
    query_video_quality_job::{QueryVideoQualityJobError, QueryVideoQualityJobRequest, QueryVideoQualityJobResponse},
    query_water_mark_template_list::{QueryWaterMarkTemplateListRequest, QueryWaterMarkTemplateListResponse},
    register_custom_face::{RegisterCustomFaceError, RegisterCustomFaceRequest, RegisterCustomFaceResponse},
    register_custom_view::{RegisterCustomViewError, RegisterCustomViewRequest, RegisterCustomViewResponse},
    report_fp_shot_job_result::{ReportFpShotJobResultRequest, ReportFpShotJobResultResponse},
    search_media_workflow::{SearchMediaWorkflowRequest, SearchMediaWorkflowResponse},
    search_pipeline::{SearchPipelineRequest, SearchPipelineResponse},
    search_template::{SearchTemplateRequest, SearchTemplateResponse},
    search_water_mark_template::{SearchWaterMarkTemplateRequest, SearchWaterMarkTemplateResponse},
    submit_analysis_job::{SubmitAnalysisJobRequest, SubmitAnalysisJobResponse},
    submit_copyright_extract_job::{SubmitCopyrightExtractJobRequest, SubmitCopyrightExtractJobResponse},
    submit_copyright_job::{SubmitCopyrightJobRequest, SubmitCopyrightJobResponse},
    submit_fp_db_delete_job::{SubmitFpDBDeleteJobError, SubmitFpDBDeleteJobRequest, SubmitFpDBDeleteJobResponse},
    submit_fp_file_delete_job::{SubmitFpFileDeleteJobError, SubmitFpFileDeleteJobRequest, SubmitFpFileDeleteJobResponse},
    submit_fp_shot_job::{SubmitFpShotJobRequest, SubmitFpShotJobResponse},
    submit_i_production_job::{SubmitIProductionJobRequest, SubmitIProductionJobResponse},
    submit_image_copyright::{SubmitImageCopyrightRequest, SubmitImageCopyrightResponse},
    submit_jobs::{SubmitJobsError, SubmitJobsRequest, SubmitJobsResponse},
    submit_media_censor_job::{SubmitMediaCensorJobRequest, SubmitMediaCensorJobResponse},
    submit_media_info_job::{SubmitMediaInfoJobRequest, SubmitMediaInfoJobResponse},
    submit_smarttag_job::{SubmitSmarttagJobError, SubmitSmarttagJobRequest, SubmitSmarttagJobResponse},
    submit_snapshot_job::{SubmitSnapshotJobError, SubmitSnapshotJobRequest, SubmitSnapshotJobResponse},
    submit_trace_ab_job::{SubmitTraceAbJobRequest, SubmitTraceAbJobResponse},
    submit_trace_extract_job::{SubmitTraceExtractJobRequest, SubmitTraceExtractJobResponse},
    submit_trace_m3u8_job::{SubmitTraceM3u8JobRequest, SubmitTraceM3u8JobResponse},
    submit_video_quality_job::{SubmitVideoQualityJobError, SubmitVideoQualityJobRequest, SubmitVideoQualityJobResponse},
    tag_custom_person::{TagCustomPersonError, TagCustomPersonRequest, TagCustomPersonResponse},
    unbind_input_bucket::{UnbindInputBucketRequest, UnbindInputBucketResponse},
    unbind_output_bucket::{UnbindOutputBucketRequest, UnbindOutputBucketResponse},
    unregister_custom_face::{UnregisterCustomFaceError, UnregisterCustomFaceRequest, UnregisterCustomFaceResponse},
    update_category_name::{UpdateCategoryNameRequest, UpdateCategoryNameResponse},
    update_media::{UpdateMediaRequest, UpdateMediaResponse},
    update_media_category::{UpdateMediaCategoryRequest, UpdateMediaCategoryResponse},
    update_media_cover::{UpdateMediaCoverRequest, UpdateMediaCoverResponse},
    update_media_publish_state::{UpdateMediaPublishStateRequest, UpdateMediaPublishStateResponse},
    update_media_workflow::{UpdateMediaWorkflowRequest, UpdateMediaWorkflowResponse},
    update_media_workflow_trigger_mode::{UpdateMediaWorkflowTriggerModeRequest, UpdateMediaWorkflowTriggerModeResponse},
    update_pipeline::{UpdatePipelineRequest, UpdatePipelineResponse},
    update_smarttag_template::{UpdateSmarttagTemplateRequest, UpdateSmarttagTemplateResponse},
    update_template::{UpdateTemplateRequest, UpdateTemplateResponse},
    update_water_mark_template::{UpdateWaterMarkTemplateRequest, UpdateWaterMarkTemplateResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Mts",
    version: "2014-06-18",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "mts.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "mts.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "mts.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "mts.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "mts.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "mts.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "mts.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "mts.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "mts.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "mts.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "mts.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "mts.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "mts.us-west-1.aliyuncs.com"),
        ],
        rule: Some("mts.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraVideo Media Processing.
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
    /// Activates a media workflow, so that new files can trigger it.
    #[inline]
    pub fn activate_media_workflow(
        &self,
        request: ActivateMediaWorkflowRequest,
    ) -> Call<'_, ActivateMediaWorkflowRequest> {
        self.inner.call(request)
    }
    /// Creates a media category, at the top or under a parent category.
    #[inline]
    pub fn add_category(
        &self,
        request: AddCategoryRequest,
    ) -> Call<'_, AddCategoryRequest> {
        self.inner.call(request)
    }
    /// Adds a media file in OSS to the media library and can start a workflow on it.
    #[inline]
    pub fn add_media(&self, request: AddMediaRequest) -> Call<'_, AddMediaRequest> {
        self.inner.call(request)
    }
    /// Adds a single tag to a media file in the media library.
    #[inline]
    pub fn add_media_tag(
        &self,
        request: AddMediaTagRequest,
    ) -> Call<'_, AddMediaTagRequest> {
        self.inner.call(request)
    }
    /// Creates a media workflow from a topology, with a trigger mode.
    #[inline]
    pub fn add_media_workflow(
        &self,
        request: AddMediaWorkflowRequest,
    ) -> Call<'_, AddMediaWorkflowRequest> {
        self.inner.call(request)
    }
    /// Creates an MPS queue (pipeline) with a speed level and notification settings.
    #[inline]
    pub fn add_pipeline(
        &self,
        request: AddPipelineRequest,
    ) -> Call<'_, AddPipelineRequest> {
        self.inner.call(request)
    }
    /// Creates an analysis template for smart tagging jobs.
    #[inline]
    pub fn add_smarttag_template(
        &self,
        request: AddSmarttagTemplateRequest,
    ) -> Call<'_, AddSmarttagTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a custom transcoding template with container, video, and audio settings.
    #[inline]
    pub fn add_template(
        &self,
        request: AddTemplateRequest,
    ) -> Call<'_, AddTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a watermark template from a JSON configuration.
    #[inline]
    pub fn add_water_mark_template(
        &self,
        request: AddWaterMarkTemplateRequest,
    ) -> Call<'_, AddWaterMarkTemplateRequest> {
        self.inner.call(request)
    }
    /// Binds an OSS bucket as input, so that its uploads can trigger workflows.
    #[inline]
    pub fn bind_input_bucket(
        &self,
        request: BindInputBucketRequest,
    ) -> Call<'_, BindInputBucketRequest> {
        self.inner.call(request)
    }
    /// Binds an OSS bucket as output, so that MPS may write results to it.
    #[inline]
    pub fn bind_output_bucket(
        &self,
        request: BindOutputBucketRequest,
    ) -> Call<'_, BindOutputBucketRequest> {
        self.inner.call(request)
    }
    /// Cancels a transcoding job, addressed by its ID.
    #[inline]
    pub fn cancel_job(&self, request: CancelJobRequest) -> Call<'_, CancelJobRequest> {
        self.inner.call(request)
    }
    /// Returns all media categories as a tree.
    #[inline]
    pub fn category_tree(
        &self,
        request: CategoryTreeRequest,
    ) -> Call<'_, CategoryTreeRequest> {
        self.inner.call(request)
    }
    /// Adds an entity to a custom library used for recognition.
    #[inline]
    pub fn create_custom_entity(
        &self,
        request: CreateCustomEntityRequest,
    ) -> Call<'_, CreateCustomEntityRequest> {
        self.inner.call(request)
    }
    /// Creates a custom library for recognition by one algorithm.
    #[inline]
    pub fn create_custom_group(
        &self,
        request: CreateCustomGroupRequest,
    ) -> Call<'_, CreateCustomGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a media fingerprint library of a model and returns its ID.
    #[inline]
    pub fn create_fp_shot_db(
        &self,
        request: CreateFpShotDBRequest,
    ) -> Call<'_, CreateFpShotDBRequest> {
        self.inner.call(request)
    }
    /// Deactivates a media workflow, so that files no longer trigger it.
    #[inline]
    pub fn deactivate_media_workflow(
        &self,
        request: DeactivateMediaWorkflowRequest,
    ) -> Call<'_, DeactivateMediaWorkflowRequest> {
        self.inner.call(request)
    }
    /// Deletes a media category together with those below it.
    #[inline]
    pub fn delete_category(
        &self,
        request: DeleteCategoryRequest,
    ) -> Call<'_, DeleteCategoryRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom entity from a recognition group.
    #[inline]
    pub fn delete_custom_entity(
        &self,
        request: DeleteCustomEntityRequest,
    ) -> Call<'_, DeleteCustomEntityRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom recognition group.
    #[inline]
    pub fn delete_custom_group(
        &self,
        request: DeleteCustomGroupRequest,
    ) -> Call<'_, DeleteCustomGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes one view, that is one sample picture, of a custom entity.
    #[inline]
    pub fn delete_custom_view(
        &self,
        request: DeleteCustomViewRequest,
    ) -> Call<'_, DeleteCustomViewRequest> {
        self.inner.call(request)
    }
    /// Deletes media entries logically: they can no longer be worked on, while their files in OSS stay.
    #[inline]
    pub fn delete_media(
        &self,
        request: DeleteMediaRequest,
    ) -> Call<'_, DeleteMediaRequest> {
        self.inner.call(request)
    }
    /// Takes a tag off a media entry.
    #[inline]
    pub fn delete_media_tag(
        &self,
        request: DeleteMediaTagRequest,
    ) -> Call<'_, DeleteMediaTagRequest> {
        self.inner.call(request)
    }
    /// Deletes a media workflow; runs of it that are under way go on.
    #[inline]
    pub fn delete_media_workflow(
        &self,
        request: DeleteMediaWorkflowRequest,
    ) -> Call<'_, DeleteMediaWorkflowRequest> {
        self.inner.call(request)
    }
    /// Deletes a pipeline, through which jobs can then no longer be submitted.
    #[inline]
    pub fn delete_pipeline(
        &self,
        request: DeletePipelineRequest,
    ) -> Call<'_, DeletePipelineRequest> {
        self.inner.call(request)
    }
    /// Deletes a smart tagging template.
    #[inline]
    pub fn delete_smarttag_template(
        &self,
        request: DeleteSmarttagTemplateRequest,
    ) -> Call<'_, DeleteSmarttagTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom transcoding template, unless submitted jobs still use it.
    #[inline]
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<'_, DeleteTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a watermark template, unless submitted jobs still use it.
    #[inline]
    pub fn delete_water_mark_template(
        &self,
        request: DeleteWaterMarkTemplateRequest,
    ) -> Call<'_, DeleteWaterMarkTemplateRequest> {
        self.inner.call(request)
    }
    /// Checks texts and images for objectionable content and returns the verdict with the response.
    #[inline]
    pub fn im_audit(&self, request: ImAuditRequest) -> Call<'_, ImAuditRequest> {
        self.inner.call(request)
    }
    /// Submits a job that imports texts into a fingerprint library.
    #[inline]
    pub fn import_fp_shot_job(
        &self,
        request: ImportFpShotJobRequest,
    ) -> Call<'_, ImportFpShotJobRequest> {
        self.inner.call(request)
    }
    /// Lists all media categories with level and parent, without paging.
    #[inline]
    pub fn list_all_category(
        &self,
        request: ListAllCategoryRequest,
    ) -> Call<'_, ListAllCategoryRequest> {
        self.inner.call(request)
    }
    /// Lists all buckets of the media library with their type, input or output.
    #[inline]
    pub fn list_all_media_bucket(
        &self,
        request: ListAllMediaBucketRequest,
    ) -> Call<'_, ListAllMediaBucketRequest> {
        self.inner.call(request)
    }
    /// Lists the entities in a custom library.
    #[inline]
    pub fn list_custom_entities(
        &self,
        request: ListCustomEntitiesRequest,
    ) -> Call<'_, ListCustomEntitiesRequest> {
        self.inner.call(request)
    }
    /// Lists the custom libraries of one algorithm, page by page.
    #[inline]
    pub fn list_custom_groups(
        &self,
        request: ListCustomGroupsRequest,
    ) -> Call<'_, ListCustomGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists all persons in a person library with their registered faces.
    #[inline]
    pub fn list_custom_persons(
        &self,
        request: ListCustomPersonsRequest,
    ) -> Call<'_, ListCustomPersonsRequest> {
        self.inner.call(request)
    }
    /// Lists the registered images that show an entity of a custom library.
    #[inline]
    pub fn list_custom_views(
        &self,
        request: ListCustomViewsRequest,
    ) -> Call<'_, ListCustomViewsRequest> {
        self.inner.call(request)
    }
    /// Returns fingerprint libraries with model, status, and description, by their IDs.
    #[inline]
    pub fn list_fp_shot_db(
        &self,
        request: ListFpShotDBRequest,
    ) -> Call<'_, ListFpShotDBRequest> {
        self.inner.call(request)
    }
    /// Lists the files in a fingerprint library, by time.
    #[inline]
    pub fn list_fp_shot_files(
        &self,
        request: ListFpShotFilesRequest,
    ) -> Call<'_, ListFpShotFilesRequest> {
        self.inner.call(request)
    }
    /// Returns jobs that import texts into a fingerprint library, by their IDs.
    #[inline]
    pub fn list_fp_shot_import_job(
        &self,
        request: ListFpShotImportJobRequest,
    ) -> Call<'_, ListFpShotImportJobRequest> {
        self.inner.call(request)
    }
    /// Walks through transcoding jobs with a page token, by state, pipeline, or creation time.
    #[inline]
    pub fn list_job(&self, request: ListJobRequest) -> Call<'_, ListJobRequest> {
        self.inner.call(request)
    }
    /// Walks through executions of a media workflow with a page token, optionally for one input file.
    #[inline]
    pub fn list_media_workflow_executions(
        &self,
        request: ListMediaWorkflowExecutionsRequest,
    ) -> Call<'_, ListMediaWorkflowExecutionsRequest> {
        self.inner.call(request)
    }
    /// Returns template analysis jobs with the preset templates they found suitable.
    #[inline]
    pub fn query_analysis_job_list(
        &self,
        request: QueryAnalysisJobListRequest,
    ) -> Call<'_, QueryAnalysisJobListRequest> {
        self.inner.call(request)
    }
    /// Returns a job that extracts a copyright watermark, by its ID.
    #[inline]
    pub fn query_copyright_extract_job(
        &self,
        request: QueryCopyrightExtractJobRequest,
    ) -> Call<'_, QueryCopyrightExtractJobRequest> {
        self.inner.call(request)
    }
    /// Returns jobs that embed a copyright watermark, by ID, level, or creation time.
    #[inline]
    pub fn query_copyright_job(
        &self,
        request: QueryCopyrightJobRequest,
    ) -> Call<'_, QueryCopyrightJobRequest> {
        self.inner.call(request)
    }
    /// Returns jobs that clear or delete fingerprint libraries, by their IDs.
    #[inline]
    pub fn query_fp_db_delete_job_list(
        &self,
        request: QueryFpDBDeleteJobListRequest,
    ) -> Call<'_, QueryFpDBDeleteJobListRequest> {
        self.inner.call(request)
    }
    /// Returns jobs that delete files from fingerprint libraries, by their IDs.
    #[inline]
    pub fn query_fp_file_delete_job_list(
        &self,
        request: QueryFpFileDeleteJobListRequest,
    ) -> Call<'_, QueryFpFileDeleteJobListRequest> {
        self.inner.call(request)
    }
    /// Lists result logs of imports into fingerprint libraries, in a time range.
    #[inline]
    pub fn query_fp_import_result(
        &self,
        request: QueryFpImportResultRequest,
    ) -> Call<'_, QueryFpImportResultRequest> {
        self.inner.call(request)
    }
    /// Returns fingerprint jobs of any type with their results, by ID, state, or time.
    #[inline]
    pub fn query_fp_shot_job_list(
        &self,
        request: QueryFpShotJobListRequest,
    ) -> Call<'_, QueryFpShotJobListRequest> {
        self.inner.call(request)
    }
    /// Returns one intelligent production job with state and result.
    #[inline]
    pub fn query_i_production_job(
        &self,
        request: QueryIProductionJobRequest,
    ) -> Call<'_, QueryIProductionJobRequest> {
        self.inner.call(request)
    }
    /// Returns transcoding jobs in one call, given their IDs.
    #[inline]
    pub fn query_job_list(
        &self,
        request: QueryJobListRequest,
    ) -> Call<'_, QueryJobListRequest> {
        self.inner.call(request)
    }
    /// Returns a content moderation job with the results for video, cover images, and text.
    #[inline]
    pub fn query_media_censor_job_detail(
        &self,
        request: QueryMediaCensorJobDetailRequest,
    ) -> Call<'_, QueryMediaCensorJobDetailRequest> {
        self.inner.call(request)
    }
    /// Lists content moderation jobs, by ID, state, pipeline, or creation time.
    #[inline]
    pub fn query_media_censor_job_list(
        &self,
        request: QueryMediaCensorJobListRequest,
    ) -> Call<'_, QueryMediaCensorJobListRequest> {
        self.inner.call(request)
    }
    /// Returns media information jobs with the stream details they found, by their IDs.
    #[inline]
    pub fn query_media_info_job_list(
        &self,
        request: QueryMediaInfoJobListRequest,
    ) -> Call<'_, QueryMediaInfoJobListRequest> {
        self.inner.call(request)
    }
    /// Returns media by their IDs, on request with playlists, snapshots, and media information.
    #[inline]
    pub fn query_media_list(
        &self,
        request: QueryMediaListRequest,
    ) -> Call<'_, QueryMediaListRequest> {
        self.inner.call(request)
    }
    /// Returns media by their OSS file URLs instead of media IDs.
    #[inline]
    pub fn query_media_list_by_url(
        &self,
        request: QueryMediaListByURLRequest,
    ) -> Call<'_, QueryMediaListByURLRequest> {
        self.inner.call(request)
    }
    /// Returns executions of media workflows, given their run IDs.
    #[inline]
    pub fn query_media_workflow_execution_list(
        &self,
        request: QueryMediaWorkflowExecutionListRequest,
    ) -> Call<'_, QueryMediaWorkflowExecutionListRequest> {
        self.inner.call(request)
    }
    /// Returns media workflows with topology and state, given their IDs.
    #[inline]
    pub fn query_media_workflow_list(
        &self,
        request: QueryMediaWorkflowListRequest,
    ) -> Call<'_, QueryMediaWorkflowListRequest> {
        self.inner.call(request)
    }
    /// Returns MPS queues (pipelines) with state and notifications, given their IDs.
    #[inline]
    pub fn query_pipeline_list(
        &self,
        request: QueryPipelineListRequest,
    ) -> Call<'_, QueryPipelineListRequest> {
        self.inner.call(request)
    }
    /// Returns status and results of one smart tagging job.
    #[inline]
    pub fn query_smarttag_job(
        &self,
        request: QuerySmarttagJobRequest,
    ) -> Call<'_, QuerySmarttagJobRequest> {
        self.inner.call(request)
    }
    /// Returns analysis templates for smart tagging, all or one by ID.
    #[inline]
    pub fn query_smarttag_template_list(
        &self,
        request: QuerySmarttagTemplateListRequest,
    ) -> Call<'_, QuerySmarttagTemplateListRequest> {
        self.inner.call(request)
    }
    /// Returns snapshot jobs, by ID, state, pipeline, or creation time.
    #[inline]
    pub fn query_snapshot_job_list(
        &self,
        request: QuerySnapshotJobListRequest,
    ) -> Call<'_, QuerySnapshotJobListRequest> {
        self.inner.call(request)
    }
    /// Returns transcoding templates in detail, given their IDs.
    #[inline]
    pub fn query_template_list(
        &self,
        request: QueryTemplateListRequest,
    ) -> Call<'_, QueryTemplateListRequest> {
        self.inner.call(request)
    }
    /// Returns jobs that make A/B watermarked streams for tracing, by job or media ID.
    #[inline]
    pub fn query_trace_ab_job(
        &self,
        request: QueryTraceAbJobRequest,
    ) -> Call<'_, QueryTraceAbJobRequest> {
        self.inner.call(request)
    }
    /// Returns a job that extracts a tracing watermark, by its ID.
    #[inline]
    pub fn query_trace_extract_job(
        &self,
        request: QueryTraceExtractJobRequest,
    ) -> Call<'_, QueryTraceExtractJobRequest> {
        self.inner.call(request)
    }
    /// Returns jobs that build M3U8 files with tracing watermark, by ID or creation time.
    #[inline]
    pub fn query_trace_m3u8_job(
        &self,
        request: QueryTraceM3u8JobRequest,
    ) -> Call<'_, QueryTraceM3u8JobRequest> {
        self.inner.call(request)
    }
    /// Returns a video quality job with its status and results.
    #[inline]
    pub fn query_video_quality_job(
        &self,
        request: QueryVideoQualityJobRequest,
    ) -> Call<'_, QueryVideoQualityJobRequest> {
        self.inner.call(request)
    }
    /// Returns watermark templates, given their IDs.
    #[inline]
    pub fn query_water_mark_template_list(
        &self,
        request: QueryWaterMarkTemplateListRequest,
    ) -> Call<'_, QueryWaterMarkTemplateListRequest> {
        self.inner.call(request)
    }
    /// Registers one face image for a person in a person library.
    #[inline]
    pub fn register_custom_face(
        &self,
        request: RegisterCustomFaceRequest,
    ) -> Call<'_, RegisterCustomFaceRequest> {
        self.inner.call(request)
    }
    /// Registers one image of an entity in a custom library.
    #[inline]
    pub fn register_custom_view(
        &self,
        request: RegisterCustomViewRequest,
    ) -> Call<'_, RegisterCustomViewRequest> {
        self.inner.call(request)
    }
    /// Reports that the result of a video fingerprint job was wrong.
    #[inline]
    pub fn report_fp_shot_job_result(
        &self,
        request: ReportFpShotJobResultRequest,
    ) -> Call<'_, ReportFpShotJobResultRequest> {
        self.inner.call(request)
    }
    /// Finds media workflows by state, page by page.
    #[inline]
    pub fn search_media_workflow(
        &self,
        request: SearchMediaWorkflowRequest,
    ) -> Call<'_, SearchMediaWorkflowRequest> {
        self.inner.call(request)
    }
    /// Finds MPS queues (pipelines) by state, page by page.
    #[inline]
    pub fn search_pipeline(
        &self,
        request: SearchPipelineRequest,
    ) -> Call<'_, SearchPipelineRequest> {
        self.inner.call(request)
    }
    /// Finds custom transcoding templates by state or name prefix.
    #[inline]
    pub fn search_template(
        &self,
        request: SearchTemplateRequest,
    ) -> Call<'_, SearchTemplateRequest> {
        self.inner.call(request)
    }
    /// Finds watermark templates by state, page by page.
    #[inline]
    pub fn search_water_mark_template(
        &self,
        request: SearchWaterMarkTemplateRequest,
    ) -> Call<'_, SearchWaterMarkTemplateRequest> {
        self.inner.call(request)
    }
    /// Submits a job that finds the preset templates suitable for an input file.
    #[inline]
    pub fn submit_analysis_job(
        &self,
        request: SubmitAnalysisJobRequest,
    ) -> Call<'_, SubmitAnalysisJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that extracts a copyright watermark from a video.
    #[inline]
    pub fn submit_copyright_extract_job(
        &self,
        request: SubmitCopyrightExtractJobRequest,
    ) -> Call<'_, SubmitCopyrightExtractJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that embeds a message as copyright watermark into a video.
    #[inline]
    pub fn submit_copyright_job(
        &self,
        request: SubmitCopyrightJobRequest,
    ) -> Call<'_, SubmitCopyrightJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that clears a fingerprint library or deletes it.
    #[inline]
    pub fn submit_fp_db_delete_job(
        &self,
        request: SubmitFpDBDeleteJobRequest,
    ) -> Call<'_, SubmitFpDBDeleteJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that deletes files from a fingerprint library.
    #[inline]
    pub fn submit_fp_file_delete_job(
        &self,
        request: SubmitFpFileDeleteJobRequest,
    ) -> Call<'_, SubmitFpFileDeleteJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that searches a fingerprint library for the same or similar content.
    #[inline]
    pub fn submit_fp_shot_job(
        &self,
        request: SubmitFpShotJobRequest,
    ) -> Call<'_, SubmitFpShotJobRequest> {
        self.inner.call(request)
    }
    /// Submits an intelligent production job, whose function name selects what is made.
    #[inline]
    pub fn submit_i_production_job(
        &self,
        request: SubmitIProductionJobRequest,
    ) -> Call<'_, SubmitIProductionJobRequest> {
        self.inner.call(request)
    }
    /// Embeds a message as copyright watermark into an image.
    #[inline]
    pub fn submit_image_copyright(
        &self,
        request: SubmitImageCopyrightRequest,
    ) -> Call<'_, SubmitImageCopyrightRequest> {
        self.inner.call(request)
    }
    /// Submits transcoding jobs, one for each output of an input file.
    #[inline]
    pub fn submit_jobs(
        &self,
        request: SubmitJobsRequest,
    ) -> Call<'_, SubmitJobsRequest> {
        self.inner.call(request)
    }
    /// Submits a content moderation job for video, cover images, title, description, and live comments.
    #[inline]
    pub fn submit_media_censor_job(
        &self,
        request: SubmitMediaCensorJobRequest,
    ) -> Call<'_, SubmitMediaCensorJobRequest> {
        self.inner.call(request)
    }
    /// Analyzes an input file for its media information, at once or in the background.
    #[inline]
    pub fn submit_media_info_job(
        &self,
        request: SubmitMediaInfoJobRequest,
    ) -> Call<'_, SubmitMediaInfoJobRequest> {
        self.inner.call(request)
    }
    /// Submits a smart tagging job that analyzes content with a template.
    #[inline]
    pub fn submit_smarttag_job(
        &self,
        request: SubmitSmarttagJobRequest,
    ) -> Call<'_, SubmitSmarttagJobRequest> {
        self.inner.call(request)
    }
    /// Takes snapshots of an input video and can tile them into one image.
    #[inline]
    pub fn submit_snapshot_job(
        &self,
        request: SubmitSnapshotJobRequest,
    ) -> Call<'_, SubmitSnapshotJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that makes the A/B watermarked streams of a video for tracing.
    #[inline]
    pub fn submit_trace_ab_job(
        &self,
        request: SubmitTraceAbJobRequest,
    ) -> Call<'_, SubmitTraceAbJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that extracts a tracing watermark from a video.
    #[inline]
    pub fn submit_trace_extract_job(
        &self,
        request: SubmitTraceExtractJobRequest,
    ) -> Call<'_, SubmitTraceExtractJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that builds an M3U8 file carrying a trace, from A/B watermarked streams.
    #[inline]
    pub fn submit_trace_m3u8_job(
        &self,
        request: SubmitTraceM3u8JobRequest,
    ) -> Call<'_, SubmitTraceM3u8JobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that checks the quality of a video and writes the result to OSS.
    #[inline]
    pub fn submit_video_quality_job(
        &self,
        request: SubmitVideoQualityJobRequest,
    ) -> Call<'_, SubmitVideoQualityJobRequest> {
        self.inner.call(request)
    }
    /// Names and describes a person library or a person in it.
    #[inline]
    pub fn tag_custom_person(
        &self,
        request: TagCustomPersonRequest,
    ) -> Call<'_, TagCustomPersonRequest> {
        self.inner.call(request)
    }
    /// Ends the binding of an OSS bucket as input.
    #[inline]
    pub fn unbind_input_bucket(
        &self,
        request: UnbindInputBucketRequest,
    ) -> Call<'_, UnbindInputBucketRequest> {
        self.inner.call(request)
    }
    /// Ends the binding of an OSS bucket as output.
    #[inline]
    pub fn unbind_output_bucket(
        &self,
        request: UnbindOutputBucketRequest,
    ) -> Call<'_, UnbindOutputBucketRequest> {
        self.inner.call(request)
    }
    /// Removes one registered face, or all faces of a custom person.
    #[inline]
    pub fn unregister_custom_face(
        &self,
        request: UnregisterCustomFaceRequest,
    ) -> Call<'_, UnregisterCustomFaceRequest> {
        self.inner.call(request)
    }
    /// Renames a media category, addressed by its ID.
    #[inline]
    pub fn update_category_name(
        &self,
        request: UpdateCategoryNameRequest,
    ) -> Call<'_, UpdateCategoryNameRequest> {
        self.inner.call(request)
    }
    /// Replaces title, description, category, tags, and cover of a media file.
    #[inline]
    pub fn update_media(
        &self,
        request: UpdateMediaRequest,
    ) -> Call<'_, UpdateMediaRequest> {
        self.inner.call(request)
    }
    /// Moves a media file to another category.
    #[inline]
    pub fn update_media_category(
        &self,
        request: UpdateMediaCategoryRequest,
    ) -> Call<'_, UpdateMediaCategoryRequest> {
        self.inner.call(request)
    }
    /// Changes the cover image URL of a media file.
    #[inline]
    pub fn update_media_cover(
        &self,
        request: UpdateMediaCoverRequest,
    ) -> Call<'_, UpdateMediaCoverRequest> {
        self.inner.call(request)
    }
    /// Publishes a media file or takes it back.
    #[inline]
    pub fn update_media_publish_state(
        &self,
        request: UpdateMediaPublishStateRequest,
    ) -> Call<'_, UpdateMediaPublishStateRequest> {
        self.inner.call(request)
    }
    /// Changes the topology or the trigger mode of a media workflow.
    #[inline]
    pub fn update_media_workflow(
        &self,
        request: UpdateMediaWorkflowRequest,
    ) -> Call<'_, UpdateMediaWorkflowRequest> {
        self.inner.call(request)
    }
    /// Changes only whether new files trigger a media workflow by themselves.
    #[inline]
    pub fn update_media_workflow_trigger_mode(
        &self,
        request: UpdateMediaWorkflowTriggerModeRequest,
    ) -> Call<'_, UpdateMediaWorkflowTriggerModeRequest> {
        self.inner.call(request)
    }
    /// Changes an MPS queue (pipeline): name, state, notifications, or role.
    #[inline]
    pub fn update_pipeline(
        &self,
        request: UpdatePipelineRequest,
    ) -> Call<'_, UpdatePipelineRequest> {
        self.inner.call(request)
    }
    /// Changes an analysis template for smart tagging jobs.
    #[inline]
    pub fn update_smarttag_template(
        &self,
        request: UpdateSmarttagTemplateRequest,
    ) -> Call<'_, UpdateSmarttagTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes a custom transcoding template: container, video, audio, or muxing settings.
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<'_, UpdateTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the configuration of a watermark template.
    #[inline]
    pub fn update_water_mark_template(
        &self,
        request: UpdateWaterMarkTemplateRequest,
    ) -> Call<'_, UpdateWaterMarkTemplateRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`AccessDenied`](DocumentedError::AccessDenied)
/// - [`EntityNotExistRole`](DocumentedError::EntityNotExistRole)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidArgument`](DocumentedError::InvalidArgument)
/// - [`InvalidIdentityServiceDisabled`](DocumentedError::InvalidIdentityServiceDisabled)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InvalidParameterBucketNameInvalid`](DocumentedError::InvalidParameterBucketNameInvalid)
/// - [`InvalidParameterEmptyValue`](DocumentedError::InvalidParameterEmptyValue)
/// - [`InvalidParameterFormat`](DocumentedError::InvalidParameterFormat)
/// - [`InvalidParameterInvalidState`](DocumentedError::InvalidParameterInvalidState)
/// - [`InvalidParameterJsonArrayFormatInvalid`](DocumentedError::InvalidParameterJsonArrayFormatInvalid)
/// - [`InvalidParameterJsonFormatInvalid`](DocumentedError::InvalidParameterJsonFormatInvalid)
/// - [`InvalidParameterJsonObjectFormatInvalid`](DocumentedError::InvalidParameterJsonObjectFormatInvalid)
/// - [`InvalidParameterLocationInvalid`](DocumentedError::InvalidParameterLocationInvalid)
/// - [`InvalidParameterMergeFileNoVideoOrAudio`](DocumentedError::InvalidParameterMergeFileNoVideoOrAudio)
/// - [`InvalidParameterNoAudioStream`](DocumentedError::InvalidParameterNoAudioStream)
/// - [`InvalidParameterNotSupported`](DocumentedError::InvalidParameterNotSupported)
/// - [`InvalidParameterNullValue`](DocumentedError::InvalidParameterNullValue)
/// - [`InvalidParameterNumberFormatInvalid`](DocumentedError::InvalidParameterNumberFormatInvalid)
/// - [`InvalidParameterObjectKeyInvalid`](DocumentedError::InvalidParameterObjectKeyInvalid)
/// - [`InvalidParameterOutOfRange`](DocumentedError::InvalidParameterOutOfRange)
/// - [`InvalidParameterResourceContentBad`](DocumentedError::InvalidParameterResourceContentBad)
/// - [`InvalidParameterResourceDeleted`](DocumentedError::InvalidParameterResourceDeleted)
/// - [`InvalidParameterResourceNotFound`](DocumentedError::InvalidParameterResourceNotFound)
/// - [`InvalidParameterResourceNotSupported`](DocumentedError::InvalidParameterResourceNotSupported)
/// - [`InvalidParameterTemplateNotFound`](DocumentedError::InvalidParameterTemplateNotFound)
/// - [`InvalidParameterTemplateNotSupported`](DocumentedError::InvalidParameterTemplateNotSupported)
/// - [`InvalidParameterUUIDFormatInvalid`](DocumentedError::InvalidParameterUUIDFormatInvalid)
/// - [`InvalidQueueName`](DocumentedError::InvalidQueueName)
/// - [`NotSupportedJobAnalysisJobNotSupported`](DocumentedError::NotSupportedJobAnalysisJobNotSupported)
/// - [`NotSupportedJobContainerFormatNotSupported`](DocumentedError::NotSupportedJobContainerFormatNotSupported)
/// - [`NotSupportedJobDurationIsLessThanHalfAnHour`](DocumentedError::NotSupportedJobDurationIsLessThanHalfAnHour)
/// - [`NotSupportedJobSystemTemplateJobNotSupported`](DocumentedError::NotSupportedJobSystemTemplateJobNotSupported)
/// - [`PermissionDeniedJobInComplete`](DocumentedError::PermissionDeniedJobInComplete)
/// - [`PermissionDeniedJobInFailure`](DocumentedError::PermissionDeniedJobInFailure)
/// - [`PermissionDeniedJobInRunning`](DocumentedError::PermissionDeniedJobInRunning)
/// - [`PermissionDeniedResourceAccess`](DocumentedError::PermissionDeniedResourceAccess)
/// - [`PermissionDeniedResourceQuotaExceed`](DocumentedError::PermissionDeniedResourceQuotaExceed)
/// - [`QueueNotExist`](DocumentedError::QueueNotExist)
/// - [`Throttling`](DocumentedError::Throttling)
/// - [`TopicNameInvalid`](DocumentedError::TopicNameInvalid)
/// - [`TopicNotExist`](DocumentedError::TopicNotExist)
pub type CommonError = DocumentedError;
